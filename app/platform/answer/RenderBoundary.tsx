import { Component, type ReactNode } from 'react'
import { Failure } from './Failure.tsx'

type Props = { children: ReactNode }

/** Keeps a fault in one part of the page from taking the rest with it. */
export class RenderBoundary extends Component<Props, { error: Error | undefined }> {
  override state = { error: undefined as Error | undefined }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <Failure
        error={this.state.error}
        retrying={false}
        onRetry={() => this.setState({ error: undefined })}
      />
    )
  }
}
