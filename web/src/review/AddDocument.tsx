import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { queryClient } from '../api/use-query';
import '../parts/filters.css';
import { DropArea } from '../texts/DropArea';
import { askEditor, sendFile } from './ask-editor';
import { Drafts } from './Drafts';
import { PROPOSE } from './changes';
import './review.css';
import { enterKey, useEditor } from './use-editor';

const ABOUT = [
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['published', 'Published (2025-02-14)'],
  ['url', 'Address'],
  ['license', 'Licence of the text'],
] as const;

/** A new document from a file or a text, and the drafts; for editors. */
export default function AddDocument() {
  const who = useEditor();
  if (!who?.canEdit) return null;
  if (who.editor === null) return <Key />;
  return (
    <>
      <Add />
      <Drafts />
    </>
  );
}

function Add() {
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const [about, setAbout] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<'waiting' | 'reading' | { readonly wrong: string }>('waiting');
  const propose = async (file: Blob, name: string): Promise<void> => {
    setState('reading');
    try {
      const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value.trim() !== ''));
      const { proposeDocument: done } = await askEditor(PROPOSE, {
        input: { ...given, name, file: await sendFile(file) },
      });
      if (!done.draft) return setState({ wrong: done.userErrors.map(({ message }) => message).join(' ') });
      await queryClient.invalidateQueries({ queryKey: ['drafts'] });
      go(`/review/${done.draft.id}`);
    } catch (error) {
      setState({ wrong: (error as Error).message });
    }
  };
  const take = (file: File | undefined): void => {
    if (file) void propose(file, file.name);
    else setState({ wrong: 'That was no file. Drop a .txt, .md, .html or .pdf file, or paste the text.' });
  };
  const isReading = state === 'reading';
  return (
    <section className="card stack" aria-labelledby="add-title">
      <h2 id="add-title">Add a document</h2>
      <p className="soft">
        A text, Markdown, HTML or PDF file. What it says is proposed with its words; you decide about each,
        and then publish.
      </p>
      <DropArea
        label="Choose a document"
        accept=".txt,.md,.markdown,.html,.htm,.pdf"
        disabled={isReading}
        onFile={take}
      />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void propose(new Blob([text]), `${about['title']?.trim() || 'pasted text'}.md`);
        }}
      >
        <label className="stack paste">
          <span className="small soft">Or paste its text</span>
          <textarea rows={4} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <details>
          <summary>What the document does not say of itself</summary>
          <div className="filters">
            {ABOUT.map(([name, label]) => (
              <label key={name}>
                <span className="small soft">{label}</span>
                <input
                  value={about[name] ?? ''}
                  maxLength={1_000}
                  onChange={({ target }) => setAbout({ ...about, [name]: target.value })}
                />
              </label>
            ))}
          </div>
        </details>
        <div className="row">
          <button type="submit" className="primary" disabled={isReading || text.trim() === ''}>
            Read it
          </button>
          <span role="status" className={typeof state === 'object' ? 'warn' : 'soft'}>
            {isReading ? 'Reading, and looking for facts …' : typeof state === 'object' ? state.wrong : ''}
          </span>
        </div>
      </form>
    </section>
  );
}

/** Where a key is needed, an editor enters it here. */
function Key() {
  const [key, setKey] = useState('');
  const [said, setSaid] = useState('');
  const id = useId();
  return (
    <details className="card" data-weight="calm">
      <summary>For editors</summary>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void enterKey(key).then((isEditor) => setSaid(isEditor ? '' : 'This is not the key of an editor.'));
        }}
      >
        <label htmlFor={id} className="small soft">
          Key
        </label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={key}
          onChange={({ target }) => setKey(target.value)}
        />
        <button type="submit">Enter</button>
        <span role="status" className="warn">
          {said}
        </span>
      </form>
    </details>
  );
}
