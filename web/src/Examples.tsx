import { examples } from './examples';

/** Questions to start from; picking one puts its query into the editor. */
export function Examples({ onPick }: { readonly onPick: (query: string) => void }) {
  return (
    <label className="examples">
      <span>Example</span>
      <select
        defaultValue="0"
        onChange={(event) => onPick(examples[Number(event.target.value)]?.query ?? '')}
      >
        {examples.map(({ question }, index) => (
          <option key={question} value={index}>
            {question}
          </option>
        ))}
      </select>
    </label>
  );
}
