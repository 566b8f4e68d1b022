const KEYS = [
  ['a', 'accept'],
  ['r', 'reject'],
  ['e', 'edit'],
  ['u', 'unsure'],
  ['j ↓', 'next'],
  ['k ↑', 'previous'],
  ['n', 'next without a decision'],
  ['z', 'undo'],
  ['Esc', 'close the form'],
] as const;

/** The keys of the review. */
export function KeysHelp() {
  return (
    <details className="keys-help small">
      <summary>Keys</summary>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
