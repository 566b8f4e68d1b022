// The limits of the server that the screens keep to.
import limits from '../../generated/limits.json' with { type: 'json' };

/** The most items of one page, and the most ids in a list. */
export const PAGE = Math.min(limits.pageSize, limits.listLength);
/** The most values of a list, such as the claims that are cited at once. */
export const LIST_LENGTH = limits.listLength;
/** The most characters of a document's text that one answer has. */
export const TEXT_SLICE = limits.textSlice;
export const MOST_NODES = limits.graphNodes;
/** The longest text to search for, in characters. */
export const LONGEST_TEXT = limits.textLength;
