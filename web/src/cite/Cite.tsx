import { Suspense, useState } from 'react';
import { fetched } from '../shell/screen-code';
import './cite.css';

const CiteDialog = fetched(() => import('./CiteDialog'));

interface Props {
  /** The id of a claim or a document. */
  readonly id: string;
  /** What is cited, for readers who cannot see which fact the button belongs to. */
  readonly of: string;
}

/** A button that shows how to cite a fact. */
export function Cite({ id, of }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="cite-button" onClick={() => setOpen(true)}>
        Cite<span className="visually-hidden">: {of}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <CiteDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
