/** Letters without case and diacritics, so that "turkiye" finds Türkiye. Stored by the loader, applied to what is searched. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
