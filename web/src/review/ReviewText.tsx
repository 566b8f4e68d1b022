import { useMemo } from 'react';
import { segment } from '../document/segments';
import '../document/document.css';
import type { Selected } from './AddFact';
import type { DraftPartsFragment } from './generated/graphql';
import { TYPES } from './in-words';
import type { Proposal } from './use-draft';

interface Props {
  readonly draft: DraftPartsFragment;
  readonly current: string | undefined;
  readonly onPick: (key: string) => void;
  readonly onSelect: (words: Selected) => void;
}

/** The words of facts are marked, not of each name: a figure says more than the entity in it. */
export function ReviewText({ draft, current, onPick, onSelect }: Props) {
  const { text, language, proposals } = draft;
  const byKey = useMemo(() => new Map(proposals.map((one) => [one.key, one])), [proposals]);
  const { segments } = useMemo(
    () =>
      segment(
        text,
        proposals.map(({ key: id, start, end }) => ({ id, start, end })),
        language === 'und' ? 'en' : language,
      ),
    [text, language, proposals],
  );
  return (
    <div
      className="marked-text"
      onMouseUp={() => take(onSelect)}
      onKeyUp={({ shiftKey }) => shiftKey && take(onSelect)}
    >
      {segments.map(({ text: words, start, evidence, bare }) => {
        const [first] = evidence.flatMap((key) => byKey.get(key) ?? []).sort(byLength);
        if (!first)
          return (
            <span key={start} data-start={start} className={bare ? 'bare' : undefined}>
              {words}
            </span>
          );
        return (
          <mark
            key={start}
            data-start={start}
            data-kind={first.__typename}
            data-outcome={first.decision?.outcome ?? 'NONE'}
            data-current={current !== undefined && evidence.includes(current)}
            title={`${TYPES[first.__typename]}${first.decision ? `, ${first.decision.outcome.toLowerCase()}` : ''}`}
            onClick={() => onPick(first.key)}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}

/** Where several overlap, the one with the fewest words. */
const byLength = (a: Proposal, b: Proposal): number => a.end - a.start - (b.end - b.start);

/** Selected words, by their positions in code points. */
function take(onSelect: (words: Selected) => void): void {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [start, end] = [positionOf(startContainer, startOffset), positionOf(endContainer, endOffset)];
  if (start === undefined || end === undefined) return;
  const exact = selection.toString();
  const before = [...exact].length - [...exact.trimStart()].length;
  const after = [...exact].length - [...exact.trimEnd()].length;
  if (start + before < end - after)
    onSelect({ exact: exact.trim(), start: start + before, end: end - after });
}

/** Of a place in a text, or before a child of an element. */
function positionOf(node: Node, offset: number): number | undefined {
  const element = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]');
  if (!element) return undefined;
  const before =
    node instanceof Element
      ? [...node.childNodes]
          .slice(0, offset)
          .map(({ textContent }) => textContent)
          .join('')
      : (node.textContent ?? '').slice(0, offset);
  return Number(element.getAttribute('data-start')) + [...before].length;
}
