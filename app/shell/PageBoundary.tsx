import { Component, type ReactNode } from 'react'
import { CrashView } from './CrashView.tsx'

type Props = {
  /** The page that is shown; another is tried anew. */
  page: string
  children: ReactNode
}

/** When a page could not be loaded or drawn at all: the frame and the way to other pages live on. */
export class PageBoundary extends Component<Props, { crashed: boolean; page: string }> {
  override state = { crashed: false, page: this.props.page }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  static getDerivedStateFromProps({ page }: Props, state: { page: string }) {
    return page === state.page ? null : { crashed: false, page }
  }

  override render() {
    return this.state.crashed ? <CrashView /> : this.props.children
  }
}
