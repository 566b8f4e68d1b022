import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { Direction, LinkPartsFragment, Predicate } from '../generated/graphql';
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

const RELATIONS = graphql(`
  query Relations($id: ID!) {
    entity(id: $id) {
      relationships(first: 100) {
        totalCount
        nodes {
          ...LinkParts
        }
      }
    }
  }
`);

/** What it is linked to, grouped by predicate and direction. */
export function Relations({ id }: { readonly id: string }) {
  const query = useQuery(RELATIONS, { id });
  return (
    <Section id="relations" title="Relations" help="Click on the words to see them in their context.">
      <Answered query={query} what="the relations">
        {({ entity }) =>
          entity && (
            <>
              {groups(id, entity.relationships.nodes).map(({ predicate, direction, links }) => (
                <div key={`${predicate}-${direction}`} className="relation-group">
                  <h3>
                    {PREDICATES[predicate][direction]} <span className="soft count">{links.length}</span>
                  </h3>
                  <ul>
                    {links.map((link) => (
                      <Relation key={link.id} link={link} direction={direction} />
                    ))}
                  </ul>
                </div>
              ))}
              <More
                shown={entity.relationships.nodes.length}
                of={entity.relationships.totalCount}
                what="relations"
              />
            </>
          )
        }
      </Answered>
    </Section>
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

interface Group {
  readonly predicate: Predicate;
  readonly direction: Direction;
  readonly links: LinkPartsFragment[];
}

function groups(id: string, links: readonly LinkPartsFragment[]): readonly Group[] {
  const found = new Map<string, Group>();
  for (const link of links) {
    const direction = link.subject.id === id ? 'OUT' : 'IN';
    const key = `${direction}-${link.predicate}`;
    const group = found.get(key) ?? { predicate: link.predicate, direction, links: [] };
    group.links.push(link);
    found.set(key, group);
  }
  return [...found.entries()].sort(([a], [b]) => b.localeCompare(a)).map(([, group]) => group); // OUT before IN
}
