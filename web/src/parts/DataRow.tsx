import { Fragment } from 'react';
import './evidence.css';

/** What rests on a data set rests on cells of a row, which nobody said: they are no quotation, and what is around them no context. */
export function DataRow({ exact }: { readonly exact: string }) {
  return (
    <mark className="data-row">
      {exact.split(TAB).map((cell, column) => (
        <Fragment key={column}>
          {column > 0 && TAB /* unseen, but who copies the cells copies them as they are */}
          <span>{cell}</span>
        </Fragment>
      ))}
    </mark>
  );
}

/** Columns of a data set are apart by tabs; some are empty. */
export const cellsOf = (exact: string): readonly string[] => exact.split(TAB).filter((cell) => cell !== '');

const TAB = '\t';
