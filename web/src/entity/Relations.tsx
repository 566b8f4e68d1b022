import { usePages } from '../api/use-pages';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { Direction, LinkPartsFragment, SidesQuery } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { EntityLink } from '../parts/EntityLink';
import { More } from '../parts/More';
import { Words } from '../parts/Words';
import { Answered } from '../shell/Answered';
import { PREDICATES } from '../words';
import { Section } from './Section';

graphql(`
  fragment LinkParts on Link {
    __typename
    id
    basis
    predicate
    subject {
      ...EntityParts
    }
    object {
      ...EntityParts
    }
    validFrom
    validTo
    statedBy {
      ...EntityParts
    }
    evidence(first: 20) {
      ...EvidenceParts
    }
  }
`);

const SIDES = graphql(`
  query Sides($id: ID!) {
    graph(where: { ids: [$id] }) {
      hidden {
        predicate
        direction
        count
      }
    }
  }
`);

const RELATIONS = graphql(`
  query Relations($id: ID!, $predicate: Predicate!, $direction: Direction!, $after: String) {
    entity(id: $id) {
      relationships(predicates: [$predicate], direction: $direction, first: 30, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...LinkParts
        }
      }
    }
  }
`);

/** Its links, grouped by predicate and direction; the groups of a hub load in pages. */
export function Relations({ id }: { readonly id: string }) {
  // a graph of the entity alone reports all its links as hidden, which counts each side without reading it
  const query = useQuery(SIDES, { id });
  return (
    <Section id="relations" title="Links" help="Click on the words to see them in their context.">
      <Answered query={query} what="the links">
        {({ graph: { hidden } }) =>
          [...hidden]
            .sort(byDirection)
            .map((side) => <Group key={`${side.predicate} ${side.direction}`} id={id} {...side} />)
        }
      </Answered>
    </Section>
  );
}

type Side = SidesQuery['graph']['hidden'][number];

const byDirection = (a: Side, b: Side): number => b.direction.localeCompare(a.direction); // OUT before IN

function Group({ id, predicate, direction, count }: Side & { readonly id: string }) {
  const pages = usePages(RELATIONS, { id, predicate, direction }, ({ entity }) => entity?.relationships);
  return (
    <div className="relation-group">
      <h3>
        {PREDICATES[predicate][direction]} <span className="soft count">{count.toLocaleString('en')}</span>
      </h3>
      <Answered query={pages} what="the links">
        {({ nodes }) => (
          <ul>
            {nodes.map((link) => (
              <Relation key={link.id} link={link} direction={direction} />
            ))}
          </ul>
        )}
      </Answered>
      <More pages={pages} what="links" />
    </div>
  );
}

function Relation({ link, direction }: { readonly link: LinkPartsFragment; readonly direction: Direction }) {
  const other = direction === 'OUT' ? link.object : link.subject;
  const { validFrom, validTo } = link;
  return (
    <li>
      <div className="row">
        <EntityLink entity={other} />
        {(validFrom ?? validTo) != null && (
          <span className="small soft">
            {validFrom == null ? '' : `from ${formatEdtf(validFrom)} `}
            {validTo == null ? '' : `until ${formatEdtf(validTo)}`}
          </span>
        )}
        {link.basis === 'IMPLIED' && <span className="chip">a reading of the words</span>}
      </div>
      <Words claim={link} of={`${PREDICATES[link.predicate][direction]} ${other.name}`} />
    </li>
  );
}
