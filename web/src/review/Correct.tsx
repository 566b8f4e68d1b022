import { useState } from 'react';
import { useLocation } from 'wouter';
import { askEditor } from './ask-editor';
import { REOPEN } from './changes';
import { useEditor } from './use-editor';

/** For editors: the way from what is published to its review. */
export function Correct({
  document,
  label = 'Correct',
}: {
  readonly document: string;
  readonly label?: string;
}) {
  const editor = useEditor()?.editor;
  const [, go] = useLocation();
  const [said, setSaid] = useState('');
  if (editor == null) return null;
  const open = async (): Promise<void> => {
    try {
      const { draft, userErrors } = (await askEditor(REOPEN, { input: { document } })).reopenDocument;
      if (draft) go(`/review/${draft.id}`);
      else setSaid(userErrors.map(({ message }) => message).join(' '));
    } catch (error) {
      setSaid((error as Error).message);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void open()}>
        {label}
      </button>
      <span role="status" className="small warn">
        {said}
      </span>
    </>
  );
}

interface Words {
  readonly document: { readonly id: string; readonly title: string; readonly kind: string };
}

/** The same for something that several documents may speak of. */
export function CorrectIn({ evidence }: { readonly evidence: readonly Words[] }) {
  const documents = new Map(evidence.map(({ document }) => [document.id, document]));
  return (
    <>
      {[...documents.values()]
        .filter(({ kind }) => kind !== 'DATASET') // a program writes these
        .map(({ id, title }) => (
          <Correct key={id} document={id} label={`Correct in “${title}”`} />
        ))}
    </>
  );
}
