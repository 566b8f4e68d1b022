import { examples, themes } from './examples';

interface Props {
  /** The query in the editor, which may be one of the examples. */
  readonly query: string;
  readonly disabled: boolean;
  readonly onPick: (query: string) => void;
}

/** The examples by theme; a chosen one runs at once. */
export function ExamplePicker({ query, disabled, onPick }: Props) {
  return (
    <label>
      <span>Example</span>
      <select
        value={examples.find((example) => example.query === query)?.name ?? ''}
        disabled={disabled}
        onChange={(event) => {
          const example = examples.find(({ name }) => name === event.target.value);
          if (example) onPick(example.query);
        }}
      >
        <option value="" disabled>
          Pick a question …
        </option>
        {themes.map((theme) => (
          <optgroup key={theme} label={theme}>
            {examples
              .filter((example) => example.theme === theme)
              .map(({ name, question }) => (
                <option key={name} value={name}>
                  {question}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
