import { ApiDown, ApiError } from '../api/ask';
import { useSaid } from '../use-said';
import { CodeMissing, reloadPage } from './screen-code';
import './states.css';
import { useReturn } from './use-return';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What went wrong in words, and what the reader can do. If the server was away, it retries once the server is back. */
export function Problem({ error, onRetry }: Props) {
  const [said, say] = useSaid();
  const { state, title, advice, isAway = false, action } = explain(error);
  const reloads = action !== undefined;
  const again = async (): Promise<void> => {
    if (reloads) return say((await reloadPage()) ? '' : 'It does not answer yet.');
    onRetry();
  };
  useReturn(isAway, reloads ? '/healthz' : '/readyz', reloads ? () => void reloadPage() : onRetry);
  return (
    <div className="problem card" role="alert" data-state={state}>
      <h2>{title}</h2>
      <p>{error.message}</p>
      <p className="soft">{advice}</p>
      <div className="row">
        <button type="button" onClick={() => void again()}>
          {action ?? 'Try again'}
        </button>
        <span role="status" className="soft">
          {said}
        </span>
      </div>
    </div>
  );
}

interface Explained {
  readonly state: string;
  readonly title: string;
  readonly advice: string;
  /** Whether it passes by itself. */
  readonly isAway?: boolean;
  /** Reloads the page, if trying again would not help. */
  readonly action?: string;
}

const RELOAD = 'Reload the page';

function explain(error: Error): Explained {
  if (error instanceof ApiDown)
    return {
      state: 'down',
      title: 'The graph does not answer',
      advice: 'It may be starting, busy or stopped. The answer is shown as soon as there is one.',
      isAway: true,
    };
  if (error instanceof ApiError)
    return {
      state: 'refused',
      title: 'The graph refuses this question',
      advice: 'The address may be mistyped, or the graph may have changed since it was noted.',
    };
  if (error instanceof CodeMissing)
    return {
      state: 'missing',
      title: 'This screen could not be loaded',
      advice: error.isAway
        ? 'The page reloads as soon as the server answers.'
        : 'Reload the page to get what the server has now.',
      isAway: error.isAway,
      action: RELOAD,
    };
  return {
    state: 'failed',
    title: 'This screen has failed',
    advice: 'Reloading the page may help.',
    action: RELOAD,
  };
}
