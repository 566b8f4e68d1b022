import { useQuery } from '../api/use-query';
import { graphql } from '../generated';

const HEADER = graphql(`
  query HeaderOfDataSet($id: ID!) {
    document(id: $id) {
      text(characters: 1000)
    }
  }
`);

interface Props {
  /** The id of a data set whose first line names its columns. */
  readonly document: string;
  readonly exact: string;
  /** The text before the cells, at least from the start of their row. */
  readonly before: string;
}

/** The cells of a row, each with the name of its column: "name Karachi, latitude 24.86". */
export function RowInWords({ document, exact, before }: Props) {
  const { data } = useQuery(HEADER, { id: document });
  const names = data?.document?.text?.split('\n')[0]?.split('\t') ?? [];
  const first = before.slice(before.lastIndexOf('\n') + 1).split('\t').length - 1;
  const words = exact.split('\t').flatMap((cell, index) => {
    const name = names[first + index];
    return cell === '' || name === undefined ? [] : [`${spoken(name)} ${cell}`];
  });
  return words.length > 0 && <p className="small row-in-words">In words: {words.join(', ')}.</p>;
}

/** isoCode → iso code */
const spoken = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
