// A box for the name of an entity: it suggests entities of the picture first, then those of the whole graph.
import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ask } from '../api/ask';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { AddableQuery, EntityType } from '../generated/graphql';
import { EntityBadge } from '../parts/EntityBadge';
import { foundInside } from './found-inside';
import type { SceneNode } from './scene';
import { LONGEST_TEXT } from '../limits';

const ADDABLE = graphql(`
  query Addable($prefix: String!) {
    suggest(prefix: $prefix, first: 10) {
      text
      node {
        ...EntityParts
      }
    }
  }
`);

/** The most suggestions from the picture. */
const MOST_INSIDE = 6;

export interface Choice {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly isInside: boolean;
}

interface Props {
  readonly id?: string;
  /** Its purpose, in words. */
  readonly label: string;
  readonly placeholder: string;
  /** The choice that the box shows; without one, the box is ready for the next choice. */
  readonly chosen?: string | undefined;
  /** The nodes of the picture. */
  readonly nodes: readonly SceneNode[];
  /** The label of an entity that is not in the picture. */
  readonly outside: string;
  readonly onChoose: (choice: Choice) => void;
  /** Reports an error. */
  readonly say: (message: string) => void;
}

export function EntityBox({ id, label, placeholder, chosen, nodes, outside, onChoose, say }: Props) {
  const [typed, setTyped] = useState(chosen ?? '');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const prefix = useDeferredValue(typed.trim());
  const asking = open && prefix !== '' && prefix !== chosen;
  const { data, isPlaceholderData } = useQuery(ADDABLE, { prefix }, { enabled: asking, keepPrevious: true });
  /** Whether the suggestions match the text in the box. */
  const isCurrent = data !== undefined && !isPlaceholderData && prefix === typed.trim();

  const inside = asking ? foundInside(nodes, prefix) : [];
  const drawn = new Set(nodes.map((node) => node.id));
  const addable = (suggested: AddableQuery['suggest']): readonly Choice[] =>
    suggested
      .filter(({ node }) => !drawn.has(node.id))
      .map(({ node: { id: other, name, __typename: type } }) => ({ id: other, name, type, isInside: false }));
  const choices: readonly Choice[] = asking
    ? [
        ...inside.slice(0, MOST_INSIDE).map((node) => ({ ...node, isInside: true })),
        ...addable(data?.suggest ?? []),
      ]
    : [];
  // marked by id, not by position, since another list may arrive; unmarked, the first counts
  const active = Math.max(
    0,
    choices.findIndex((choice) => choice.id === marked),
  );

  const choose = (choice: Choice): void => {
    setOpen(false);
    setTyped(chosen === undefined ? '' : choice.name);
    setMarked(undefined);
    onChoose(choice);
  };
  /** A reader who types faster than the suggestions arrive means the first suggestion for these words. */
  const chooseFirstFor = async (words: string): Promise<void> => {
    const answer = await ask(ADDABLE, { prefix: words }).catch((error: Error) => say(error.message));
    const [first] = answer ? addable(answer.suggest) : [];
    if (first && box.current?.value.trim() === words) choose(first);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const one = choices[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && one && (isCurrent || one.isInside || one.id === marked)) choose(one);
    else if (event.key === 'Enter' && asking) void chooseFirstFor(typed.trim());
    else if (step !== undefined && choices.length > 0)
      setMarked(choices[(active + step + choices.length) % choices.length]?.id);
    else return;
    event.preventDefault();
  };

  return (
    <div className="entity-box">
      <input
        ref={box}
        id={id}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_TEXT}
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setMarked(undefined);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label="Entities" hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()} // before the box loses focus and the list closes
            onClick={() => choose(choice)}
          >
            <EntityBadge type={choice.type} />
            <span>{choice.name}</span>
            <span className="small soft">{choice.isInside ? 'in the picture' : outside}</span>
          </li>
        ))}
      </ul>
      {asking && choices.length === 0 && isCurrent && (
        <p className="nothing-found small soft">No entity has such a name.</p>
      )}
    </div>
  );
}
