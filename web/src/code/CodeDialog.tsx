import { useState } from 'react';
import { useModal } from '../parts/use-modal';
import { useCopy } from '../use-copy';
import './code-dialog.css';
import { codeFor, LANGUAGES, type Language, type Question } from './code-for';

interface Props {
  readonly question: Omit<Question, 'server'>;
  /** The language shown at first. */
  readonly language: Language;
  readonly onClose: () => void;
}

/** The query as code that runs as it is, to copy. */
export function CodeDialog({ question, language, onClose }: Props) {
  const [shown, setShown] = useState(language);
  const [said, copy] = useCopy();
  const dialog = useModal();
  const code = codeFor(shown, { ...question, server: location.origin });

  return (
    <dialog ref={dialog} className="code-dialog" aria-label="The question as code" onClose={onClose}>
      <div className="row">
        {LANGUAGES.map((one) => (
          <button key={one} type="button" aria-pressed={one === shown} onClick={() => setShown(one)}>
            {one}
          </button>
        ))}
        <span className="spring" role="status">
          {said}
        </span>
        <button
          type="button"
          onClick={() => copy(code, 'Copied.', 'The browser does not allow it: select the code and copy it.')}
        >
          Copy
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <pre tabIndex={0} aria-label={`${shown} code`}>
        <code>{code}</code>
      </pre>
    </dialog>
  );
}
