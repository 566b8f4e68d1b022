import type { Choice } from './choices';
import './filters.css';

interface Props {
  readonly name: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** One list of values to filter by; the empty value means all. */
export function Select({ name, value, choices, onChoose }: Props) {
  return (
    <label>
      <span className="small soft">{name}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">all</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {/* an address may name what nothing has: it is shown, or the list would say "all" */}
        {value !== null && !choices.some((choice) => choice.value === value) && (
          <option value={value}>{value}</option>
        )}
      </select>
    </label>
  );
}
