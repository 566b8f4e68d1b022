import { useDeferredValue, useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EntityType } from '../generated/graphql';
import { entityPath, searchPath } from '../links';
import { EntityBadge } from '../parts/EntityBadge';
import { Marked } from '../parts/Marked';
import './search-box.css';
import { LONGEST_TEXT } from '../limits';

const SUGGEST = graphql(`
  query Suggest($prefix: String!, $types: [EntityType!]) {
    suggest(prefix: $prefix, types: $types) {
      text
      matches {
        start
        end
      }
      node {
        ...EntityParts
      }
    }
  }
`);

const NONE: readonly EntityType[] = [];

/** An entity may be suggested under several of its names. */
const keyOf = ({ text, node }: { text: string; node: { id: string } }): string => `${node.id} ${text}`;

interface Props {
  readonly className?: string;
  /** Suggests only entities of these types; all if empty. */
  readonly types?: readonly EntityType[];
  /** Where Enter leads with this query; the search by default. */
  readonly pathFor?: (words: string) => string;
  /** The initial text of the box. */
  readonly words?: string;
  readonly autoFocus?: boolean;
  /** Words to try. */
  readonly example?: string | undefined;
}

/** A combobox, as WAI-ARIA describes it: arrows move through the suggestions, Enter opens one or searches, Escape closes. */
export function SearchBox({
  className = '',
  types = NONE,
  pathFor = searchPath,
  words = '',
  autoFocus = false,
  example,
}: Props) {
  const [typed, setTyped] = useState(words);
  const [open, setOpen] = useState(false);
  const [chosenKey, setChosenKey] = useState<string>();
  const [, navigate] = useLocation();
  const listId = useId();
  const prefix = useDeferredValue(typed.trim());
  const { data } = useQuery(
    SUGGEST,
    { prefix, types: types.length > 0 ? types : null },
    { enabled: open && prefix !== '', keepPrevious: true },
  );
  const suggestions = open && prefix !== '' ? (data?.suggest ?? []) : [];
  // kept by what it is, not by its place: another list may arrive between a look at this one and Enter
  const active = suggestions.findIndex((one) => keyOf(one) === chosenKey);
  const choose = (index: number): void => {
    const one = suggestions[index];
    setChosenKey(one && keyOf(one));
  };

  const close = (): void => {
    setOpen(false);
    setChosenKey(undefined);
  };
  const leave = (path: string): void => {
    close();
    navigate(path);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = suggestions[active];
    if (chosen) leave(entityPath(chosen.node.id));
    else if (typed.trim() !== '') leave(pathFor(typed.trim()));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && suggestions.length > 0) {
      event.preventDefault(); // the browser would clear the box
      close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    // -1 is the box itself, which comes before the first and after the last
    const places = suggestions.length + 1;
    choose(((active + 1 + step + places) % places) - 1);
  };

  return (
    <form className={`search-box ${className}`} role="search" onSubmit={submit}>
      <input
        type="search"
        role="combobox"
        aria-label="Search for names, numbers, words"
        aria-expanded={suggestions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={
          example === undefined ? 'Search for names, numbers, words …' : `Search, for example: ${example}`
        }
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_TEXT}
        autoFocus={autoFocus}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setChosenKey(undefined);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label="Suggestions" hidden={suggestions.length === 0}>
        {suggestions.map(({ text, matches, node }, index) => (
          <li
            key={keyOf({ text, node })}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            // before the box loses focus and the list closes
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => leave(entityPath(node.id))}
          >
            <EntityBadge type={node.__typename} />
            <span>
              <Marked text={text} matches={matches} />
              {text !== node.name && <span className="soft"> · {node.name}</span>}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}
