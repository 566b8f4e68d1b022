import { useState } from 'react';
import type { EntityPartsFragment } from '../generated/graphql';
import '../parts/filters.css';
import { DecideNow } from '../review/DecideNow';
import { useCopy } from '../use-copy';
import { decisionLine, type Choice } from './decision';

/** The choice between one entity and two, and the line that records it. */
export function Decide({ entities }: { readonly entities: readonly EntityPartsFragment[] }) {
  const [choice, setChoice] = useState<Choice>('KEEP_FIRST');
  const [by, setBy] = useState('');
  const [why, setWhy] = useState('');
  const [said, copy] = useCopy();
  const line = decisionLine({ choice, ids: entities.map(({ id }) => id), by, why });
  const isWhole = by.trim() !== '' && why.trim() !== '';
  return (
    <div className="stack decide">
      <div className="filters">
        <label>
          <span className="small soft">Decision</span>
          <select value={choice} onChange={({ target }) => setChoice(target.value as Choice)}>
            <option value="KEEP_FIRST">one entity, kept as {entities[0]?.id}</option>
            <option value="KEEP_SECOND">one entity, kept as {entities[1]?.id}</option>
            <option value="DIFFERENT">two entities</option>
          </select>
        </label>
        <label>
          <span className="small soft">Who decides</span>
          <input value={by} maxLength={100} onChange={({ target }) => setBy(target.value)} />
        </label>
        <label>
          <span className="small soft">Why</span>
          <input value={why} maxLength={300} onChange={({ target }) => setWhy(target.value)} />
        </label>
      </div>
      <p className="small soft">
        Add this line to <code>decisions:</code> in <code>data/decisions.yaml</code>; the next load follows
        it.
      </p>
      <pre tabIndex={0} aria-label="Line for data/decisions.yaml">
        {line}
      </pre>
      <div className="row">
        <button
          type="button"
          disabled={!isWhole}
          onClick={() =>
            copy(line, 'Line copied.', 'The browser does not allow it: select the line and copy it.')
          }
        >
          Copy line
        </button>
        <DecideNow choice={choice} ids={entities.map(({ id }) => id)} why={why} />
        <span role="status" className="small soft">
          {isWhole ? said : 'Say who decides, and why.'}
        </span>
      </div>
    </div>
  );
}
