import { useSearchParams } from 'wouter';

type Choose = (name: string, value: string | null) => void;
type TakeAllOut = () => void;

/** What a screen is narrowed by, as its address holds it, and how to choose; no value, or an empty one, takes it out; the last takes all out. */
export function useChoices(): readonly [URLSearchParams, Choose, TakeAllOut] {
  const [params, setParams] = useSearchParams();
  const choose: Choose = (name, value) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [params, choose, () => setParams({}, { replace: true })];
}
