import { useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'wouter';
import type { DocumentKind } from '../generated/graphql';
import { FactList } from './FactList';
import { MarkedText } from './MarkedText';
import { segment } from './segments';
import type { WordsOfDocument } from './use-claims';
import { counted } from '../words';

interface Props {
  readonly text: string;
  /** False if only a part of the text is shown. */
  readonly whole: boolean;
  readonly language: string;
  readonly kind: DocumentKind;
  readonly words: readonly WordsOfDocument[];
}

/** The text beside its facts: a click on marked words shows the facts that they support, a click on a fact shows its words. */
export function TextWithFacts({ text, whole, language, kind, words }: Props) {
  const [params, setParams] = useSearchParams();
  const at = params.get('at');
  const { segments, sentences, bareSentences } = useMemo(
    () => segment(text, words, language, rangeOf(at)),
    [text, words, language, at],
  );
  const picked = useMemo(() => pickedAt(at, words), [at, words]);
  const pick = (place: string | undefined): void =>
    setParams(place === undefined ? {} : { at: place }, { replace: true });
  const screen = useRef<HTMLDivElement>(null);
  const [first] = picked;
  useEffect(() => {
    // 'nearest' does not scroll if the words are visible, as after a click on them
    for (const element of screen.current?.querySelectorAll('[data-picked="true"]') ?? [])
      element.scrollIntoView({ block: 'nearest' });
  }, [first, at]);

  return (
    <div className="text-with-facts" ref={screen}>
      <section className="card stack" aria-labelledby="text-title">
        <div>
          <h2 id="text-title">The text</h2>
          <p className="small soft">
            <mark>Marked</mark> words support facts, <mark data-depth="2">darker</mark> ones several; click on
            them.{' '}
            {kind !== 'DATASET' && (
              <>
                {counted(sentences - bareSentences, 'sentence holds facts', 'sentences hold facts')}, of{' '}
                {sentences}; <span className="bare">the others look like this</span>.
              </>
            )}
            {!whole && ' Only the beginning of this text is shown.'}
          </p>
        </div>
        <MarkedText kind={kind} segments={segments} words={words} picked={picked} onPick={pick} />
      </section>
      <FactList words={words} picked={picked} onPick={pick} />
    </div>
  );
}

const rangeOf = (at: string | null): { readonly start: number; readonly end: number } | undefined => {
  const found = /^(\d+)-(\d+)$/.exec(at ?? '');
  return found ? { start: Number(found[1]), end: Number(found[2]) } : undefined;
};

/** The evidence at `start-end`: exactly these words, or else all that overlap them. */
function pickedAt(at: string | null, words: readonly WordsOfDocument[]): readonly WordsOfDocument[] {
  const range = rangeOf(at);
  if (!range) return [];
  const same = words.filter(({ start, end }) => start === range.start && end === range.end);
  return same.length > 0 ? same : words.filter(({ start, end }) => start < range.end && end > range.start);
}
