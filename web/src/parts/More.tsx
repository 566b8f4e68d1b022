import type { Pages } from '../api/use-pages';

interface Props {
  readonly pages: Pages<unknown>;
  readonly what: string;
}

/** Nothing is left out silently: how many are shown of how many, and the way to the others. */
export function More({ pages: { data, more, isOnItsWay, problem }, what }: Props) {
  if (!data || !more) return null;
  const [shown, all] = [data.nodes.length, data.totalCount].map((count) => count.toLocaleString('en'));
  return (
    <p className="row more">
      <button type="button" disabled={isOnItsWay} onClick={more}>
        {isOnItsWay ? 'Loading …' : `More ${what}`}
      </button>
      <span className="small soft" role="status">
        {problem ? `They did not come: ${problem.message}` : `${shown} of ${all} are shown`}
      </span>
    </p>
  );
}
