// Saves the shown figures as a file; the CSV writer is loaded on demand.
import { download } from '../download';
import type { ObservationPartsFragment } from '../generated/graphql';

export async function downloadCsv(figures: readonly ObservationPartsFragment[]): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const text = stringify(figures.map(toRow), { header: true });
  download('figures.csv', 'text/csv', text);
}

/** The columns of /export/observations.csv: both files can be read in the same way. */
function toRow({
  id,
  about,
  indicator,
  quantity,
  period,
  kind,
  dueBy,
  statedBy,
  evidence,
  fact,
}: ObservationPartsFragment) {
  return {
    entity: about.id,
    entity_name: about.name,
    indicator: indicator.id,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    qualifier: quantity.qualifier,
    unit: quantity.unit.code,
    period: period?.label,
    period_start: period?.start,
    period_end: period?.end,
    kind,
    due_by: dueBy,
    stated_by: statedBy?.id,
    documents: fact?.documents,
    voices: fact?.independent,
    claim_id: id,
    document: [...new Set(evidence.map((one) => one.document.id))].join('|'),
    exact: evidence.map(({ exact }) => exact).join(' | '),
  };
}
