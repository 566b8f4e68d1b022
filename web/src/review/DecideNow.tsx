import { useState } from 'react';
import { queryClient } from '../api/use-query';
import type { Choice } from '../duplicates/decision';
import { askEditor } from './ask-editor';
import { KEEP_APART, MERGE } from './changes';
import { useEditor } from './use-editor';

interface Props {
  readonly choice: Choice;
  readonly ids: readonly string[];
  readonly why: string;
}

/** For editors: the decision about two entities, written and loaded at once, under the editor's own name. */
export function DecideNow({ choice, ids, why }: Props) {
  const editor = useEditor()?.editor;
  const [said, setSaid] = useState('');
  if (editor == null) return null;
  const decide = async (): Promise<void> => {
    setSaid('Checking and loading …');
    try {
      const { decided } = await sent(choice, ids, why);
      setSaid(decided.userErrors.map(({ message }) => message).join(' '));
      if (decided.userErrors.length === 0) await queryClient.resetQueries();
    } catch (error) {
      setSaid((error as Error).message);
    }
  };
  return (
    <>
      <button type="button" className="primary" disabled={why.trim() === ''} onClick={() => void decide()}>
        Decide as {editor}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}

function sent(choice: Choice, ids: readonly string[], why: string) {
  if (choice === 'DIFFERENT') return askEditor(KEEP_APART, { input: { entities: [...ids], why } });
  const [keep = '', ...others] = choice === 'KEEP_SECOND' ? [...ids].reverse() : ids;
  return askEditor(MERGE, { input: { keep, others, why } });
}
