import { useId } from 'react';
import '../parts/filters.css';
import { Suggestions } from '../candidates/Suggestions';
import type { DraftPartsFragment } from './generated/graphql';
import type { Field } from './fields';

interface Props {
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
  /** Its proposed entities are suggested as well. */
  readonly draft: DraftPartsFragment;
  readonly onChange: (name: string, value: string) => void;
}

export function Fields({ fields, values, draft, onChange }: Props) {
  const lists = useId();
  const names = draft.proposals.flatMap((one) =>
    one.__typename === 'ProposedEntity' && !one.match ? [one.name] : [],
  );
  return (
    <div className="filters">
      {fields.map(({ name, label, choices, suggests, isNumber }) => {
        const value = values[name] ?? '';
        return (
          <label key={name}>
            <span className="small soft">{label}</span>
            {choices ? (
              <select value={value} onChange={({ target }) => onChange(name, target.value)}>
                {Object.entries(choices).map(([key, says]) => (
                  <option key={key} value={key}>
                    {says}
                  </option>
                ))}
              </select>
            ) : (
              <>
                <input
                  value={value}
                  maxLength={1_000}
                  inputMode={isNumber ? 'decimal' : 'text'}
                  list={suggests && `${lists}${name}`}
                  onChange={({ target }) => onChange(name, target.value)}
                />
                {suggests && <Suggestions id={`${lists}${name}`} of={suggests} typed={value} names={names} />}
              </>
            )}
          </label>
        );
      })}
    </div>
  );
}
