import './evidence.css';

/** What rests on a data set rests on cells of a row, which nobody said: they are no quotation, and what is around them no context. */
export function DataRow({ exact }: { readonly exact: string }) {
  return (
    <ul className="data-row" aria-label="Cells of a row">
      {cellsOf(exact).map((cell, column) => (
        <li key={column}>{cell}</li>
      ))}
    </ul>
  );
}

/** Columns of a data set are apart by tabs; some are empty. */
export const cellsOf = (exact: string): readonly string[] => exact.split('\t').filter((cell) => cell !== '');
