import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of an element in whole pixels, as it changes; known before anything is painted. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const measured = (pixels: number | undefined): void => setWidth(Math.floor(pixels ?? 0));
    measured(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => measured(entry?.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
