import { Fragment } from 'react';
import './evidence.css';

/**
 * The evidence in a data set is cells of a row, which nobody said: they are not a quotation, and their surroundings are not
 * context.
 */
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

/** Tabs separate the columns of a data set; some are empty. */
export const cellsOf = (exact: string): readonly string[] => exact.split(TAB).filter((cell) => cell !== '');

const TAB = '\t';
