import { ApiDown, ApiError } from '../api/ask';
import './states.css';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What went wrong in words, and what the reader can do about it. */
export function Problem({ error, onRetry }: Props) {
  const { state, title, advice } = explain(error);
  return (
    <div className="problem card" role="alert" data-state={state}>
      <h2>{title}</h2>
      <p>{error.message}</p>
      <p className="soft">{advice}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function explain(error: Error) {
  if (error instanceof ApiDown)
    return {
      state: 'down',
      title: 'The graph does not answer',
      advice: 'It may be starting, or stopped; it is asked again every five seconds.',
    };
  if (error instanceof ApiError)
    return {
      state: 'refused',
      title: 'The graph refuses this question',
      advice: 'The address may be mistyped, or the graph may have changed since it was noted.',
    };
  return {
    state: 'failed',
    title: 'This screen has failed',
    advice: 'The server may have been updated since the page was opened: loading it anew may help.',
  };
}
