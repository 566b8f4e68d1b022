import { Link } from 'wouter';
import { ENTITY_TYPES } from '../entity-types';
import type { SearchType } from '../generated/graphql';
import { EntityBadge } from '../parts/EntityBadge';

interface Props {
  readonly type: SearchType;
  readonly count: number;
  readonly href: string;
  readonly chosen: boolean;
}

export function TypeChip({ type, count, href, chosen }: Props) {
  return (
    <Link className="chip" href={href} aria-current={chosen || undefined}>
      {type === 'Quotation' ? (
        'Quotations'
      ) : (
        <>
          <EntityBadge type={type} />
          {ENTITY_TYPES[type].plural}
        </>
      )}
      <b>{count}</b>
    </Link>
  );
}
