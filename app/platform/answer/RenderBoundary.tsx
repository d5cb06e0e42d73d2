import { Component, type ReactNode } from 'react'
import { Failure } from './Failure.tsx'

type Props = {
  children: ReactNode
  /** Fetches what may have been missing; not waited for longer than it takes. */
  onRetry?: () => Promise<void>
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class RenderBoundary extends Component<Props, { error: Error | undefined; retrying: boolean }> {
  override state = { error: undefined as Error | undefined, retrying: false }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  /** What could not be fetched is fetched before it is drawn once more. */
  async retry() {
    this.setState({ retrying: true })
    await this.props.onRetry?.().catch(() => undefined)
    this.setState({ error: undefined, retrying: false })
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <Failure error={this.state.error} retrying={this.state.retrying} onRetry={() => void this.retry()} />
    )
  }
}
