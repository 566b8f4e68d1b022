// Where a list of claims begins. A condition that names one entity or document is where the database starts, since few of all claims
// lead to it. All other lists read an index in the order of the page: many entities are in one country, and a page of them is full soon.
import type { Line } from './step.js';

/** A condition that leads from what is found to one thing by its id. Indicators are few, so each leads to many: they begin nothing. */
const LEADS_TO_ONE =
  /^\s+AND EXISTS \{ \((\w+)\)(\S*->|\S*-)\(:(?!Indicator\b)(\w+) \{id: (\$[\w.]+)\}\) \}$/;

/** @param lines that are left for the given arguments */
export function fromItsBeginning(lines: readonly Line[]): readonly Line[] {
  const [first, where, ...rest] = lines;
  const variable = /^MATCH \((\w+):(?:Claim|Link|Observation|Quotation)\)$/.exec(first?.text ?? '')?.[1];
  if (!first || where?.text !== 'WHERE true' || variable === undefined) return lines;
  const begins = rest.find(({ text }) => LEADS_TO_ONE.exec(text)?.[1] === variable);
  const [, , path, label, id] = LEADS_TO_ONE.exec(begins?.text ?? '') ?? [];
  if (!begins || path === undefined) return lines;
  return [
    { text: `${first.text}${path}(:${label} {id: ${id}})` },
    { text: `WITH DISTINCT ${variable}` }, // several ways may lead to it
    where,
    ...rest.filter((line) => line !== begins),
  ];
}
