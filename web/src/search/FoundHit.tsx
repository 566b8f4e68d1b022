import { Link } from 'wouter';
import { graphql } from '../generated';
import type { FoundPartsFragment } from '../generated/graphql';
import { documentPath, entityPath } from '../links';
import { ClaimLine } from '../parts/ClaimLine';
import { EntityBadge } from '../parts/EntityBadge';
import { Evidence } from '../parts/Evidence';
import { Holders } from './Holders';
import { StatusTag } from '../parts/StatusTag';
import { Marked } from '../parts/Marked';

graphql(`
  fragment FoundParts on Found {
    status
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
      id
      ... on Entity {
        ...EntityParts
        description
      }
      ... on Post {
        holders(first: 2) {
          nodes {
            official {
              ...EntityParts
              statements(first: 3) {
                nodes {
                  ...ClaimLineParts
                }
              }
            }
          }
        }
      }
      ... on Indicator {
        name
        description
      }
      ... on Observation {
        ...ClaimLineParts
        evidence(first: 3) {
          ...EvidenceParts
        }
      }
      ... on Quotation {
        ...ClaimLineParts
        start
        end
        document {
          id
          title
        }
      }
      ... on Evidence {
        ...EvidenceParts
      }
      ... on Document {
        title
        publisher
      }
    }
  }
`);

/** One hit, with the words that support it. */
export function FoundHit({ hit: { node, status, highlights } }: { readonly hit: FoundPartsFragment }) {
  const matchesIn = (text: string) => highlights.find((one) => one.text === text)?.matches ?? [];
  const marked = (text: string) => <Marked text={text} matches={matchesIn(text)} />;
  switch (node.__typename) {
    case 'Observation':
      return (
        <li>
          <div className="row">
            {status && <StatusTag status={status} />}
            <ClaimLine claim={node} />
          </div>
          {node.evidence.map((one) => (
            <Evidence key={one.id} evidence={one} found={matchesIn(one.exact)} />
          ))}
        </li>
      );
    case 'Quotation':
      return (
        <li>
          <ClaimLine claim={node} />
          <p className="small soft">
            in <Link href={documentPath(node.document.id, node)}>{node.document.title}</Link>
          </p>
        </li>
      );
    case 'Evidence':
      return (
        <li>
          <Evidence evidence={node} found={matchesIn(node.exact)} />
        </li>
      );
    case 'Document':
      return (
        <li>
          <Link href={documentPath(node.id)}>{marked(node.title)}</Link>
          {node.publisher && <p className="small soft">{marked(node.publisher)}</p>}
        </li>
      );
    case 'Indicator':
      return (
        <li>
          <Link href={`/figures?indicator=${node.id}`}>{marked(node.name)}</Link>
          <p className="soft">{marked(node.description)}</p>
        </li>
      );
    default:
      return 'name' in node ? (
        <li>
          <Link className="entity-link" href={entityPath(node.id)}>
            <EntityBadge type={node.__typename} />
            <span>{marked(node.name)}</span>
          </Link>
          {highlights
            .filter(({ field }) => field === 'ALIAS')
            .map(({ text }) => (
              <p key={text} className="small soft">
                also “{marked(text)}”
              </p>
            ))}
          <p className="soft">{marked(node.description)}</p>
          {node.__typename === 'Post' && <Holders post={node} />}
        </li>
      ) : null;
  }
}
