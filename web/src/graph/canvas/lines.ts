import { breakLines } from '../../parts/lines.js';

/** Breaks a name into lines of about this many characters, the same for canvas and SVG. */
export const toLines = (name: string, most = 20): readonly string[] =>
  breakLines(name, ({ length }) => length <= most);
