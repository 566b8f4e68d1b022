import type { LookName, Looks } from './looks';

const CHOICES: readonly {
  readonly name: LookName;
  readonly label: string;
  readonly values: readonly (readonly [string, string])[];
}[] = [
  {
    name: 'colour',
    label: 'Colour by',
    values: [
      ['type', 'type'],
      ['community', 'community'],
    ],
  },
  {
    name: 'size',
    label: 'Size by',
    values: [
      ['same', 'nothing'],
      ['links', 'links here'],
    ],
  },
  {
    name: 'names',
    label: 'Name links',
    values: [
      ['few', 'when few'],
      ['all', 'all'],
    ],
  },
];

interface Props {
  readonly looks: Looks;
  readonly onLook: (looks: Partial<Looks>) => void;
}

/** The meaning of colour and size. */
export function LooksChoice({ looks, onLook }: Props) {
  return (
    <div className="looks">
      {CHOICES.map(({ name, label, values }) => (
        <label key={name}>
          <span>{label}</span>
          <select value={looks[name]} onChange={(event) => onLook({ [name]: event.target.value })}>
            {values.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
