import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { ObservationPartsFragment } from '../generated/graphql';
import { PAGE } from '../limits';
import { Select } from '../parts/Select';
import { useChoices } from '../parts/use-choices';
import { AxisChoice } from './AxisChoice';
import { FIELDS, valuesOf, type Field } from './choices';

const INDICATORS = graphql(`
  query Indicators($first: Int!) {
    indicators(first: $first) {
      nodes {
        id
        name
      }
    }
  }
`);

const LABELS: Readonly<Record<Field, string>> = {
  unit: 'Unit',
  kind: 'Meant as',
  year: 'Year',
  speaker: 'Stated by',
};

/** One list for each filter of the figures; the address contains the choices. */
export function Filters({ figures }: { readonly figures: readonly ObservationPartsFragment[] }) {
  const [params, choose, showAll] = useChoices();
  const { data } = useQuery(INDICATORS, { first: PAGE });
  const indicators = data?.indicators.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <div className="filters" role="group" aria-label="Narrow the figures">
      <Select
        name="Indicator"
        value={params.get('indicator')}
        choices={indicators}
        onChoose={(value) => choose('indicator', value)}
      />
      <FieldFilters figures={figures} />
      <label className="tick">
        <input
          type="checkbox"
          checked={params.has('minDocuments')}
          onChange={({ target }) => choose('minDocuments', target.checked ? '2' : null)}
        />
        Confirmed by two documents
      </label>
      <AxisChoice />
      {params.size > 0 && (
        <button type="button" onClick={showAll}>
          Show all
        </button>
      )}
    </div>
  );
}

/** The filters of any list of figures. */
export function FieldFilters({ figures }: { readonly figures: readonly ObservationPartsFragment[] }) {
  const [params, choose] = useChoices();
  return FIELDS.map((field) => (
    <Select
      key={field}
      name={LABELS[field]}
      value={params.get(field)}
      choices={valuesOf(field, figures)}
      onChoose={(value) => choose(field, value)}
    />
  ));
}
