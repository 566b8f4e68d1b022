import { CandidateFacts } from '../candidates/CandidateFacts';
import { VERDICTS, type Entity } from './in-words';
import type { Review } from './use-draft';

/** Which entity of the graph a name stands for: the candidates with their facts, or a new one. */
export function Candidates({ entity, review }: { readonly entity: Entity; readonly review: Review }) {
  const { key, name, verdict, match, candidates } = entity;
  const all = match && !candidates.some(({ id }) => id === match.id) ? [match, ...candidates] : candidates;
  if (all.length === 0) return null;
  const choose = (id: string | null): void => void review.decide(entity, 'ACCEPTED', { match: id });
  const chosen = verdict === 'UNSURE' ? undefined : (match?.id ?? '');
  return (
    <fieldset className="candidates">
      <legend className="small">
        “{name}” is {VERDICTS[verdict]}
      </legend>
      {all.map(({ id, score, why }) => (
        <label key={id}>
          <input type="radio" name={key} checked={chosen === id} onChange={() => choose(id)} />
          <span>
            <CandidateFacts id={id} />
            <span className="small soft">
              {' '}
              {Math.round(score * 100)}%, {why}
            </span>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={key} checked={chosen === ''} onChange={() => choose(null)} />
        <span>none of them: it is new</span>
      </label>
    </fieldset>
  );
}
