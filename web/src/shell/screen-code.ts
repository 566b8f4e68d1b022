// The code of a screen is fetched when the screen is opened: it may be out of reach by then.
import { lazy, type ComponentType } from 'react';
import { isThere } from '../api/is-there';

/** The server does not answer, or it was updated since the page was opened and has other files now. */
export class CodeMissing extends Error {
  constructor(
    readonly isAway: boolean,
    cause?: unknown,
  ) {
    super(
      isAway
        ? 'The server does not answer, and this part of the page had not been fetched yet.'
        : 'The server has no such part of the page any more: it was updated since the page was opened.',
      { cause },
    );
  }
}

/** A component whose code is fetched when it is first shown; why it cannot be had is told in words. */
export const fetched = <Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
) =>
  lazy(() =>
    load().catch(async (cause: unknown) => {
      if (cause instanceof CodeMissing) throw cause;
      throw new CodeMissing(!(await isThere('/healthz')), cause);
    }),
  );

/** Loads the page anew when there is somebody to give it: the browser would show an error of its own. */
export async function loadAnew(): Promise<boolean> {
  const there = await isThere('/healthz');
  if (there) location.reload();
  return there;
}
