// The code of a screen is loaded when the screen is opened; by then it may be unreachable.
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

/** A component whose code is loaded when it is first shown; if that fails, the reason is shown. */
export const fetched = <Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
) =>
  lazy(() =>
    load().catch(async (cause: unknown) => {
      if (cause instanceof CodeMissing) throw cause;
      throw new CodeMissing(!(await isThere('/healthz')), cause);
    }),
  );

/** Reloads the page once the server is there; otherwise the browser would show its own error. */
export async function reloadPage(): Promise<boolean> {
  const there = await isThere('/healthz');
  if (there) location.reload();
  return there;
}
