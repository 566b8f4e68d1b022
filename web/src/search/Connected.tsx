import { Link } from 'wouter';
import type { FoundPartsFragment } from '../generated/graphql';
import { pathsPath } from '../links';

interface Named {
  readonly id: string;
  readonly name: string;
  /** The words of the search that name it. */
  readonly words: ReadonlySet<string>;
}

/** A reader who names two entities may want to know how they are connected: the graph shows it. */
export function Connected({ hits }: { readonly hits: readonly FoundPartsFragment[] }) {
  const [first, ...others] = hits.flatMap(named);
  const second = others.find(({ words }) => [...words].some((word) => !first?.words.has(word)));
  if (!first || !second) return null;
  return (
    <p>
      <Link href={pathsPath(first.id, second.id)}>
        How are {first.name} and {second.name} connected?
      </Link>
    </p>
  );
}

function named({ node, highlights }: FoundPartsFragment): readonly Named[] {
  if (!('name' in node) || node.__typename === 'Indicator') return [];
  const words = highlights.flatMap(({ text, matches }) => {
    const characters = [...text];
    return matches.map(({ start, end }) => characters.slice(start, end).join('').toLowerCase());
  });
  return [{ id: node.id, name: node.name, words: new Set(words) }];
}
