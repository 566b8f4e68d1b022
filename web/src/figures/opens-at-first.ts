/** Whether a section of figures is open before anybody has opened it: all are where there is room, and only the first on a phone. */
export const opensAtFirst = (place: number): boolean => place === 0 || matchMedia('(width >= 48rem)').matches;
