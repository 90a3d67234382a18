import * as React from 'react';
import { AppError } from '../domain/AppError';
import { Failure } from './Failure';

interface ErrorBoundaryState {
  readonly error?: AppError;
}

/** Catches what its children throw while rendering, says so, and renders them afresh on request. */
export class ErrorBoundary extends React.Component<{ readonly children: React.ReactNode }, ErrorBoundaryState> {
  public state: ErrorBoundaryState = {};

  public static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof AppError ? error : new AppError('server', String(error), error) };
  }

  public render(): React.ReactNode {
    return this.state.error ? <Failure error={this.state.error} onRetry={() => this.setState({ error: undefined })} /> : this.props.children;
  }
}
