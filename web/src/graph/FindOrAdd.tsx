// One box for both: what is in the picture is brought into view, what is not is added.
import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react';
import { ask } from '../api/ask';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { AddableQuery, EntityType } from '../generated/graphql';
import { EntityBadge } from '../parts/EntityBadge';
import { foundInside } from './found-inside';
import type { GraphModel } from './use-graph';

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

/** The id of the box, which a key brings into focus. */
export const FIND_OR_ADD = 'find-or-add';

interface Choice {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly isInside: boolean;
}

interface Props {
  readonly graph: GraphModel;
  readonly onFind: (ids: readonly string[]) => void;
}

export function FindOrAdd({ graph, onFind }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const prefix = useDeferredValue(typed.trim());
  const asking = open && prefix !== '';
  const { data, isPlaceholderData } = useQuery(ADDABLE, { prefix }, { enabled: asking, keepPrevious: true });
  /** Whether the suggestions are for what stands in the box. */
  const isCurrent = data !== undefined && !isPlaceholderData && prefix === typed.trim();

  const inside = asking ? foundInside(graph.scene.nodes, prefix) : [];
  const drawn = new Set(graph.scene.nodes.map(({ id }) => id));
  const addable = (suggested: AddableQuery['suggest']): readonly Choice[] =>
    suggested
      .filter(({ node }) => !drawn.has(node.id))
      .map(({ node: { id, name, __typename: type } }) => ({ id, name, type, isInside: false }));
  const choices: readonly Choice[] = asking
    ? [...inside.slice(0, 6).map((node) => ({ ...node, isInside: true })), ...addable(data?.suggest ?? [])]
    : [];
  // kept by what it is, not by its place: another list may come; unmarked, the first counts
  const active = Math.max(
    0,
    choices.findIndex(({ id }) => id === marked),
  );

  const choose = ({ id, isInside }: Choice): void => {
    setOpen(false);
    setTyped('');
    setMarked(undefined);
    if (isInside) onFind([id]);
    else graph.add([id]);
    graph.select([id]);
  };
  /** Who typed faster than the suggestions came means the first of those for these words. */
  const chooseFirstFor = async (words: string): Promise<void> => {
    const answer = await ask(ADDABLE, { prefix: words }).catch((error: Error) => graph.say(error.message));
    const [first] = answer ? addable(answer.suggest) : [];
    if (first && box.current?.value.trim() === words) choose(first);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = choices[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && chosen && (isCurrent || chosen.isInside || chosen.id === marked))
      choose(chosen);
    else if (event.key === 'Enter' && asking) void chooseFirstFor(typed.trim());
    else if (step !== undefined && choices.length > 0)
      setMarked(choices[(active + step + choices.length) % choices.length]?.id);
    else return;
    event.preventDefault();
  };

  return (
    <div className="find-or-add" role="search">
      <input
        ref={box}
        id={FIND_OR_ADD}
        type="search"
        role="combobox"
        aria-label="Find in the picture, or add to it"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${listId}-${active}` : undefined}
        placeholder="Find or add …"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setMarked(undefined);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label="In the picture, and to add" hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()} // before the box loses the focus and the list closes
            onClick={() => choose(choice)}
          >
            <EntityBadge type={choice.type} />
            <span>{choice.name}</span>
            <span className="small soft">{choice.isInside ? 'in the picture' : 'add'}</span>
          </li>
        ))}
      </ul>
      {asking && choices.length === 0 && isCurrent && (
        <p className="nothing-found small soft">No entity has such a name.</p>
      )}
    </div>
  );
}
