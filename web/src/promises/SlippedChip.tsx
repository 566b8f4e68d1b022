import { useQuery } from '../api/use-query';
import { graphql } from '../generated';

const SLIPPED = graphql(`
  query SlippedPromises($asOf: EDTF) {
    commitments(asOf: $asOf, where: { slipped: true }, first: 1) {
      totalCount
    }
  }
`);

interface Props {
  readonly asOf: string | null;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** The promises whose due date has moved to a later day, with their number. */
export function SlippedChip({ asOf, chosen, onChoose }: Props) {
  const { data } = useQuery(SLIPPED, { asOf }, { keepPrevious: true });
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={chosen}
      title="a later word gave a later due date"
      onClick={() => onChoose(!chosen)}
    >
      Slipped <span className="count">{data?.commitments.totalCount}</span>
    </button>
  );
}
