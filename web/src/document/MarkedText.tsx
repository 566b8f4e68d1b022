import type { KeyboardEvent } from 'react';
import type { DocumentKind } from '../generated/graphql';
import type { Segment } from './segments';
import type { WordsOfDocument } from './use-claims';
import { counted } from '../words';

interface Props {
  readonly kind: DocumentKind;
  readonly segments: readonly Segment[];
  readonly words: readonly WordsOfDocument[];
  readonly picked: readonly WordsOfDocument[];
  readonly onPick: (at: string | undefined) => void;
}

const DEEPEST = 3;

/** The text as it is, with marks; where words of evidence overlap, each part shows how many pieces it belongs to. */
export function MarkedText({ kind, segments, words, picked, onPick }: Props) {
  const claimsOf = new Map(words.map(({ id, claims }) => [id, claims.length]));
  const pickedIds = new Set(picked.map(({ id }) => id));
  const isData = kind === 'DATASET';
  return (
    <div
      className={`marked-text ${isData ? 'rows' : ''}`}
      style={isData ? { tabSize: widestCell(segments) + 2 } : undefined}
    >
      {segments.map(({ text, start, evidence, bare, pointed }) => {
        if (evidence.length === 0)
          return (
            <span key={start} className={bare ? 'bare' : undefined} data-picked={pointed || undefined}>
              {text}
            </span>
          );
        const facts = evidence.reduce((sum, id) => sum + (claimsOf.get(id) ?? 0), 0);
        const pick = (): void => onPick(`${start}-${start + [...text].length}`);
        return (
          <mark
            key={start}
            role="button"
            tabIndex={0}
            data-evidence={evidence.join(' ')}
            data-depth={Math.min(facts, DEEPEST)}
            data-picked={pointed || evidence.some((id) => pickedIds.has(id))}
            title={`${counted(facts, 'fact comes', 'facts come')} from these words`}
            onClick={pick}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              pick();
            }}
          >
            {text}
          </mark>
        );
      })}
    </div>
  );
}

/** In letters; a tab of that width aligns the columns of a data set. */
const widestCell = (segments: readonly Segment[]): number =>
  segments
    .map(({ text }) => text)
    .join('')
    .split(/[\t\n]/)
    .reduce((widest, { length }) => Math.max(widest, length), 0); // a large data set has more cells than a call may have arguments
