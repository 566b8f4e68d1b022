import { breakLines } from '../../parts/lines.js';

/** A name broken into lines of about so many characters, so that canvas and SVG break it alike. */
export const toLines = (name: string, most = 20): readonly string[] =>
  breakLines(name, ({ length }) => length <= most);
