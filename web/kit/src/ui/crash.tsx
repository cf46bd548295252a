import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** What is shown in place of what failed. */
  fallback: ReactNode;
  children: ReactNode;
  /** Another key gives the children another chance. */
  resetKey?: string;
  onError?: (error: Error, info: ErrorInfo) => void;
}

/** Keeps a failure in one part of the page from taking the rest down. */
export class Crash extends Component<Props, { failedAt?: string; hasFailed: boolean }> {
  override state: { failedAt?: string; hasFailed: boolean } = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    this.setState({ failedAt: this.props.resetKey });
    this.props.onError?.(error, info);
  }

  override componentDidUpdate() {
    if (this.state.hasFailed && this.state.failedAt !== undefined && this.state.failedAt !== this.props.resetKey)
      this.setState({ hasFailed: false, failedAt: undefined });
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
