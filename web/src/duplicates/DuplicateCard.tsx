import { graphql } from '../generated';
import type { DuplicatePartsFragment, DuplicateReason } from '../generated/graphql';
import { ClaimLine } from '../parts/ClaimLine';
import { EntityLink } from '../parts/EntityLink';
import { Evidence } from '../parts/Evidence';
import { counted } from '../words';
import { Decide } from './Decide';

graphql(`
  fragment DuplicateParts on Duplicate {
    id
    reason
    names
    entities(first: 2) {
      ...EntityParts
      aliases
      description
      evidence(first: 2) {
        ...EvidenceParts
      }
      relationships(first: 4) {
        totalCount
        nodes {
          ...ClaimLineParts
        }
      }
      observations(first: 4) {
        totalCount
        nodes {
          ...ClaimLineParts
        }
      }
    }
  }
`);

const REASONS: Readonly<Record<DuplicateReason, string>> = {
  SAME_NAME: 'have one name',
  SIMILAR_NAME: 'have names that differ by a letter',
};

/** Two entities with what is known of each, how they are alike, and what to write to decide. */
export function DuplicateCard({ duplicate }: { readonly duplicate: DuplicatePartsFragment }) {
  const { reason, names, entities } = duplicate;
  const alike = [...new Set(names)].map((name) => `“${name}”`).join(' and ');
  return (
    <article className="card stack duplicate">
      <h3>
        They {REASONS[reason]}: {alike}
      </h3>
      <div className="sides">
        {entities.map((entity) => (
          <Known key={entity.id} entity={entity} />
        ))}
      </div>
      <Decide entities={entities} />
    </article>
  );
}

function Known({ entity }: { readonly entity: DuplicatePartsFragment['entities'][number] }) {
  const { id, aliases, description, evidence, relationships, observations } = entity;
  return (
    <div className="side stack">
      <h4>
        <EntityLink entity={entity} />
      </h4>
      <p className="small soft">
        <code>{id}</code>
        {aliases.length > 0 && `, also ${aliases.map((alias) => `“${alias}”`).join(', ')}`}
      </p>
      <p>{description}</p>
      {evidence.map((one) => (
        <Evidence key={one.id} evidence={one} />
      ))}
      <Facts what={['link', 'links']} facts={relationships} />
      <Facts what={['figure', 'figures']} facts={observations} />
    </div>
  );
}

interface FactsProps {
  readonly what: readonly [one: string, many: string];
  readonly facts: DuplicatePartsFragment['entities'][number]['relationships' | 'observations'];
}

function Facts({ what: [one, many], facts: { totalCount, nodes } }: FactsProps) {
  return (
    <div className="stack small">
      <p className="soft">{totalCount === 0 ? `No ${many}` : counted(totalCount, one, many)}</p>
      {nodes.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
    </div>
  );
}
