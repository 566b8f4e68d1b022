import { dropText } from '../texts/own-texts';
import type { WordsOfDocument } from './use-claims';
import { counted } from '../words';

interface Props {
  readonly sha256: string;
  readonly text: readonly string[];
  readonly words: readonly WordsOfDocument[];
}

/** The result of checking the text that the reader attached, and a button to remove it. */
export function OwnTextNote({ sha256, text, words }: Props) {
  const found = words.filter(({ exact, start, end }) => text.slice(start, end).join('') === exact).length;
  return (
    <p className="row small">
      <span>
        Your copy of the text stays in this browser: {found.toLocaleString('en')} of{' '}
        {counted(
          words.length,
          'fragment was found at its position',
          'fragments were found at their positions',
        )}
        .
      </span>
      <button type="button" onClick={() => void dropText(sha256)}>
        Take it away
      </button>
    </p>
  );
}
