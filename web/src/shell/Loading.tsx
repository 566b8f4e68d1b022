import './states.css';

/** Shown while an answer is on its way; grey lines appear only when that takes a while. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">Loading {what} …</span>
      <i />
      <i />
      <i />
    </div>
  );
}
