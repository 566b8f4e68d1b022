import { useSearchParams } from 'wouter';

type Choose = (name: string, value: string | null) => void;
type TakeAllOut = () => void;

/**
 * The filters of a screen, kept in its address, and how to set them: an empty value removes one, the last function removes
 * all.
 */
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
