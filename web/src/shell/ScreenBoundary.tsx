import { Component, type ReactNode } from 'react';
import { Problem } from './Problem';

interface State {
  readonly error: Error | undefined;
}

/** Shows why a screen cannot be shown, instead of a white page; React supports this only for classes. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="screen">
        <Problem error={error} onRetry={() => this.setState({ error: undefined })} />
      </div>
    );
  }
}
