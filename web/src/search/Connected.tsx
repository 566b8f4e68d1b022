import { Link } from 'wouter';
import type { EntityPartsFragment } from '../generated/graphql';
import { pathsPath } from '../links';

/** A reader who names two entities may want to know how they are connected: the graph shows it. */
export function Connected({ named: [first, second] }: { readonly named: readonly EntityPartsFragment[] }) {
  if (!first || !second) return null;
  return (
    <p>
      <Link href={pathsPath(first.id, second.id)}>
        How are {first.name} and {second.name} connected?
      </Link>
    </p>
  );
}
