import type { Pages } from '../api/use-pages';

interface Props {
  readonly pages: Pages<unknown>;
  readonly what: string;
}

/** Nothing is omitted silently: how many of how many are shown, and a button for the rest. */
export function More({ pages: { data, more, isOnItsWay, problem }, what }: Props) {
  if (!data || !more) return null;
  const [shown, all] = [data.nodes.length, data.totalCount].map((count) => count.toLocaleString('en'));
  return (
    <p className="row more">
      <button type="button" disabled={isOnItsWay} onClick={more}>
        {isOnItsWay ? 'Loading …' : `More ${what}`}
      </button>
      <span className="small soft" role="status">
        {problem ? `They could not be loaded: ${problem.message}` : `${shown} of ${all} are shown`}
      </span>
    </p>
  );
}
