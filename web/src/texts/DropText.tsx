import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { documentPath } from '../links';
import './texts.css';
import { keepText } from './own-texts';
import { NotATextHere, readFile, type Read } from './read-file';

type State =
  'waiting' | 'reading' | { readonly done: Read; readonly kept: boolean } | { readonly wrong: string };

/** A place to drop a source text, or to choose its file. */
export function DropText({ children }: { readonly children?: ReactNode }) {
  const [state, setState] = useState<State>('waiting');
  const [over, setOver] = useState(false);
  const take = async (files: FileList | null): Promise<void> => {
    const [file] = files ?? [];
    if (!file) return setState({ wrong: 'That was no file. Drop the file of the text, or choose it.' });
    setState('reading');
    try {
      const done = await readFile(file);
      setState({ done, kept: await keepText(done.sha256, done.text) });
    } catch (error) {
      setState({
        wrong:
          error instanceof NotATextHere
            ? error.message
            : 'The graph could not be asked. Try again in a moment.',
      });
    }
  };
  return (
    <div
      className="drop-text"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files);
      }}
    >
      {children}
      <label className="button">
        Choose the file
        <input
          className="visually-hidden"
          type="file"
          onChange={({ target }) => {
            void take(target.files);
            target.value = ''; // allows choosing the same file again
          }}
        />
      </label>
      <span className="soft">or drop it here</span>
      <div role="status" className="drop-said">
        {said(state)}
      </div>
    </div>
  );
}

function said(state: State): ReactNode {
  if (state === 'waiting') return null;
  if (state === 'reading') return 'Reading the file …';
  if ('wrong' in state) return <span className="drop-wrong">{state.wrong}</span>;
  const { document } = state.done;
  return (
    <>
      This is the text of <Link href={documentPath(document.id)}>{document.title}</Link>.{' '}
      {state.kept
        ? 'It stays in this browser and is sent nowhere.'
        : 'This browser keeps nothing: the text is here until the page is closed.'}
    </>
  );
}
