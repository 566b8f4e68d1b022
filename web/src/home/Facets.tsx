import { Link } from 'wouter';
import { graphql } from '../generated';
import type { FacetField, FacetPartsFragment, SearchType } from '../generated/graphql';
import type { Narrowing, Search } from './search-in-address';
import { TypeChip } from './TypeChip';

graphql(`
  fragment FacetParts on Facet {
    field
    buckets {
      value
      label
      count
    }
  }
`);

interface Props {
  readonly search: Search;
  readonly facets: readonly FacetPartsFragment[];
}

const NARROWS: Readonly<Record<FacetField, readonly [Narrowing, string]>> = {
  TYPE: ['type', 'Type'],
  COUNTRY: ['country', 'Country'],
  TECHNOLOGY: ['technology', 'Technology'],
};

export function Facets({ search, facets }: Props) {
  return facets
    .filter(({ buckets }) => buckets.length > 0)
    .map(({ field, buckets }) => {
      const [by, name] = NARROWS[field];
      return (
        <nav key={field} className="row" aria-label={`Narrow by ${name.toLowerCase()}`}>
          <span className="small soft facet-name">{name}</span>
          {buckets.map(({ value, label, count }) => {
            const [href, chosen] = [search.toggled(by, value), search.has(by, value)];
            return field === 'TYPE' ? (
              // the values of this facet are the types that a search can find
              <TypeChip key={value} type={value as SearchType} count={count} href={href} chosen={chosen} />
            ) : (
              <Link key={value} className="chip" href={href} aria-current={chosen || undefined}>
                {label} <b>{count}</b>
              </Link>
            );
          })}
        </nav>
      );
    });
}
