import { ApiDown, ApiError } from '../api/ask';
import { useSaid } from '../use-said';
import { CodeMissing, loadAnew } from './screen-code';
import './states.css';
import { useReturn } from './use-return';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What went wrong in words, and what the reader can do about it; who was away is asked again when there is an answer to be had. */
export function Problem({ error, onRetry }: Props) {
  const [said, say] = useSaid();
  const { state, title, advice, isAway = false, action } = explain(error);
  const loadsAnew = action !== undefined;
  const again = async (): Promise<void> => {
    if (loadsAnew) return say((await loadAnew()) ? '' : 'It does not answer yet.');
    onRetry();
  };
  useReturn(isAway, loadsAnew ? '/healthz' : '/readyz', loadsAnew ? () => void loadAnew() : onRetry);
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
  /** Unless it is to try again: what loads the page anew. */
  readonly action?: string;
}

const LOAD_ANEW = 'Load the page anew';

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
      title: 'This screen could not be fetched',
      advice: error.isAway
        ? 'The page is loaded anew as soon as the server answers.'
        : 'Loading the page anew fetches what the server has now.',
      isAway: error.isAway,
      action: LOAD_ANEW,
    };
  return {
    state: 'failed',
    title: 'This screen has failed',
    advice: 'Loading the page anew may help.',
    action: LOAD_ANEW,
  };
}
