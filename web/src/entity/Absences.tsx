import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EntityPartsFragment, SiblingsQuery } from '../generated/graphql';
import { PAGE } from '../limits';
import { Section } from './Section';

const SIBLINGS = graphql(`
  query Siblings($ids: [ID!], $types: [EntityType!], $first: Int!) {
    entities(where: { ids: $ids, types: $types }, first: $first) {
      nodes {
        id
        ledBy: relationships(predicates: [LED_BY], direction: OUT, first: 1) {
          totalCount
        }
        operatedBy: relationships(predicates: [OPERATED_BY], direction: OUT, first: 1) {
          totalCount
        }
        lies: relationships(predicates: [LOCATED_IN], direction: OUT, first: 1) {
          totalCount
        }
        holds: relationships(predicates: [HELD_POST], direction: OUT, first: 1) {
          totalCount
        }
        heldBy: relationships(predicates: [HELD_POST], direction: IN, first: 1) {
          totalCount
        }
        postAt: relationships(predicates: [POST_AT], direction: OUT, first: 1) {
          totalCount
        }
        participants: relationships(predicates: [PARTICIPATED_IN], direction: IN, first: 1) {
          totalCount
        }
        cause: relationships(predicates: [CAUSED_BY], direction: OUT, first: 1) {
          totalCount
        }
        figures: observations(first: 1) {
          totalCount
        }
      }
    }
  }
`);

type Sibling = SiblingsQuery['entities']['nodes'][number];
type Told = Exclude<keyof Sibling, 'id' | '__typename'>;

const ABSENT: Readonly<Record<Told, string>> = {
  ledBy: 'No document says who is responsible.',
  operatedBy: 'No document says who operates it.',
  lies: 'No document says where it lies.',
  holds: 'No document says which post they hold.',
  heldBy: 'No document says who holds it.',
  postAt: 'No document says to which organization it belongs.',
  participants: 'No document says who took part.',
  cause: 'No document says what caused it.',
  figures: 'No document gives a figure for it.',
};

/** What others of its type have and it lacks: shown, so that nobody takes silence for an answer. */
export function Absences({ entity: { id, __typename } }: { readonly entity: EntityPartsFragment }) {
  const own = useQuery(SIBLINGS, { ids: [id], types: null, first: PAGE });
  const others = useQuery(SIBLINGS, { ids: null, types: [__typename], first: PAGE });
  const [it] = own.data?.entities.nodes ?? [];
  if (!it || !others.data) return null; // a missing line is no reason to show an error
  const siblings = others.data.entities.nodes;
  const lines = (Object.keys(ABSENT) as Told[]).filter(
    (told) => it[told].totalCount === 0 && siblings.some((one) => one[told].totalCount > 0),
  );
  return (
    lines.length > 0 && (
      <Section
        id="absences"
        title="Not said"
        calm
        help="Others of its kind have these facts; no document gives them for this one."
      >
        <ul className="absences">
          {lines.map((told) => (
            <li key={told}>{ABSENT[told]}</li>
          ))}
        </ul>
      </Section>
    )
  );
}
