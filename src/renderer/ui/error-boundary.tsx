import { Component, type ErrorInfo, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What stands there instead once drawing has failed. */
  readonly fallback: ReactNode
}

/** Keeps a fault in one part of the window from taking the rest along. Give it a `key` for what it shows: a new key tries anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // The message may quote what a customer wrote: only the kind of fault and the place are told.
    console.error('A part of the window failed:', error.name, info.componentStack)
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
