import { Link } from 'wouter';
import { graphql } from '../generated';
import type { HitPartsFragment } from '../generated/graphql';
import { documentPath, entityPath } from '../links';
import { EntityBadge } from '../parts/EntityBadge';
import { EntityLink } from '../parts/EntityLink';
import { Marked } from '../parts/Marked';

graphql(`
  fragment HitParts on SearchEdge {
    highlights {
      field
      text
      matches {
        start
        end
      }
    }
    node {
      __typename
      ... on Entity {
        ...EntityParts
        description
      }
      ... on Quotation {
        id
        text
        start
        end
        speaker {
          ...EntityParts
        }
        document {
          id
          title
        }
      }
    }
  }
`);

/** One hit with the words that the search found in it. */
export function Hit({ edge: { node, highlights } }: { readonly edge: HitPartsFragment }) {
  const found = (field: string) => highlights.find((highlight) => highlight.field === field);
  const marked = (field: string, text: string) => {
    const highlight = found(field);
    return highlight ? <Marked text={highlight.text} matches={highlight.matches} /> : text;
  };
  if (node.__typename === 'Quotation')
    return (
      <li>
        <blockquote>“{marked('TEXT', node.text)}”</blockquote>
        <p className="row small soft">
          <EntityLink entity={node.speaker} /> in
          <Link href={documentPath(node.document.id, node)}>{node.document.title}</Link>
        </p>
      </li>
    );
  if (!('description' in node)) return null; // a search finds only entities and quotations
  const alias = found('ALIAS');
  return (
    <li>
      <Link className="entity-link" href={entityPath(node.id)}>
        <EntityBadge type={node.__typename} />
        <span>{marked('NAME', node.name)}</span>
      </Link>
      {alias && (
        <p className="small">
          also called <Marked text={alias.text} matches={alias.matches} />
        </p>
      )}
      <p className="soft">{marked('DESCRIPTION', node.description)}</p>
    </li>
  );
}
