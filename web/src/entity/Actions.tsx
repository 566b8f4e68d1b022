import { useState } from 'react';
import { Link } from 'wouter';
import { CodeDialog } from '../code/CodeDialog';
import type { EntityPartsFragment } from '../generated/graphql';
import { graphPath, playgroundPath, slidePath } from '../links';
import { hasPlayground } from '../playground/has-playground';
import { useSaid } from '../use-said';
import { downloadJson } from './download-json';
import { PAGE } from '../limits';
import { questionOf } from './question';

interface Props {
  readonly entity: EntityPartsFragment;
  readonly hasFigures: boolean;
}

/** What to do next with an entity: pictures, code and files of the same facts. */
export function Actions({ entity: { id }, hasFigures }: Props) {
  const [code, setCode] = useState(false);
  const [said, say] = useSaid();
  const variables = { id };
  return (
    <div className="row actions">
      <Link className="button" href={graphPath(id)}>
        Open in graph
      </Link>
      <Link className="button" href={slidePath(id)}>
        Slide
      </Link>
      {hasPlayground && (
        <Link className="button" href={playgroundPath(questionOf(PAGE), variables)}>
          In playground
        </Link>
      )}
      <button type="button" onClick={() => setCode(true)}>
        As Python
      </button>
      <button type="button" onClick={() => void downloadJson(id).catch((error: Error) => say(error.message))}>
        JSON
      </button>
      {hasFigures && (
        <a className="button" href={`/export/observations.csv?ids=${encodeURIComponent(id)}`} download>
          Figures as CSV
        </a>
      )}
      <span role="status" className="small soft">
        {said}
      </span>
      {code && (
        <CodeDialog
          question={{ query: questionOf(PAGE), variables }}
          language="Python"
          onClose={() => setCode(false)}
        />
      )}
    </div>
  );
}
