// Lines for people on how far a load is: one every few seconds.

export type Report = (message: string) => void;

const PROGRESS_EVERY = 2_000;

export function progress(report: Report): Report {
  let last = Date.now();
  return (message) => {
    if (Date.now() - last < PROGRESS_EVERY) return;
    last = Date.now();
    report(message);
  };
}
