import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { documentPath } from '../links';
import { DropArea } from './DropArea';
import { keepText } from './own-texts';
import { NotATextHere, readFile, type Read } from './read-file';

type State =
  'waiting' | 'reading' | { readonly done: Read; readonly kept: boolean } | { readonly wrong: string };

/** A place to drop a source text, or to choose its file. */
export function DropText({ children }: { readonly children?: ReactNode }) {
  const [state, setState] = useState<State>('waiting');
  const take = async (file: File | undefined): Promise<void> => {
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
    <DropArea label="Choose the file" onFile={(file) => void take(file)} before={children}>
      <div role="status" className="drop-said">
        {said(state)}
      </div>
    </DropArea>
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
