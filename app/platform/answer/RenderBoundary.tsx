import { Component, type ReactNode } from 'react'
import { Failure } from './Failure.tsx'

type Props = {
  children: ReactNode
  /** What stands around the words of the fault, to say what it is that is missing. */
  around?: (failure: ReactNode) => ReactNode
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class RenderBoundary extends Component<Props, { error: Error | undefined }> {
  override state = { error: undefined as Error | undefined }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    if (!this.state.error) return this.props.children
    const failure = (
      <Failure
        error={this.state.error}
        retrying={false}
        onRetry={() => this.setState({ error: undefined })}
      />
    )
    return this.props.around ? this.props.around(failure) : failure
  }
}
