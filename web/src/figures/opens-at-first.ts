/** Whether a section of figures is open at first: all are on large screens, and only the first on a phone. */
export const opensAtFirst = (place: number): boolean => place === 0 || matchMedia('(width >= 48rem)').matches;
