import { useState } from 'react';
import { useLocation } from 'wouter';
import { askEditor } from './ask-editor';
import { REOPEN } from './changes';
import { useEditor } from './use-editor';

/** For editors: the way from what is published to its review. */
export function Correct({ document }: { readonly document: string }) {
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
        Correct
      </button>
      <span role="status" className="small warn">
        {said}
      </span>
    </>
  );
}
