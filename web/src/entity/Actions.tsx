import { useState } from 'react';
import { Link } from 'wouter';
import { CodeDialog } from '../code/CodeDialog';
import type { EntityPartsFragment } from '../generated/graphql';
import { graphPath, playgroundPath } from '../links';
import { QUESTION } from './question';

/** The ways on from an entity: pictures, code and files of the same facts. */
export function Actions({ entity: { id } }: { readonly entity: EntityPartsFragment }) {
  const [code, setCode] = useState(false);
  const variables = { id };
  const answer = `/graphql?${new URLSearchParams({ query: QUESTION, variables: JSON.stringify(variables) })}`;
  return (
    <div className="row actions">
      <Link className="button" href={graphPath(id)}>
        Open in graph
      </Link>
      <Link className="button" href={playgroundPath(QUESTION, variables)}>
        In playground
      </Link>
      <button type="button" onClick={() => setCode(true)}>
        As Python
      </button>
      <a className="button" href={answer} download={`${id}.json`}>
        JSON
      </a>
      <a className="button" href={`/export/observations.csv?ids=${encodeURIComponent(id)}`} download>
        Figures as CSV
      </a>
      {code && (
        <CodeDialog
          question={{ query: QUESTION, variables }}
          language="Python"
          onClose={() => setCode(false)}
        />
      )}
    </div>
  );
}
