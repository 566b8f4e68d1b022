// What must hold between the entries: every check adds to one list, so that a person sees all of it at once.
import type { DatasetProblem } from '../errors.js';
import { codePoints } from '../fragment.js';
import type { Located, RawDataset } from '../raw-dataset.js';
import type { Path } from '../source-file.js';
import { checkBothWays } from './both-ways.js';
import { checkCircles } from './circles.js';
import { checkLink, checkObservation, checkQuotation } from './claims.js';
import { checkEntity } from './entities.js';
import { checkEdtf, checkReference, checkType, type Known, type Report } from './references.js';
import { checkUnits } from './units.js';

/** `texts` are by SHA-256; evidence is checked at its position only where the document's text is at hand. */
export function validate(
  raw: RawDataset,
  texts: ReadonlyMap<string, string>,
  problems: DatasetProblem[],
): void {
  const report: Report = (at, path, message) =>
    problems.push({ file: at.file, line: at.lineOf(path), message });
  checkUnique([...raw.documents, ...raw.indicators, ...raw.entities], report);
  const known = knownOf(raw, texts);
  for (const document of raw.documents) {
    checkType(document, document.raw.id, ['Document'], ['id'], report);
    checkEdtf(document, document.raw.published, ['published'], report);
    const text = texts.get(document.raw.sha256);
    if (text !== undefined && codePoints(text) !== document.raw.characters) {
      report(
        document,
        ['characters'],
        `the text has ${codePoints(text)} characters, the data says ${document.raw.characters}`,
      );
    }
  }
  for (const about of raw.about) {
    const { subject, featured } = about.raw;
    if (subject !== undefined) checkReference(about, subject, ['subject'], known, report);
    featured.forEach((id, index) => checkReference(about, id, ['featured', index], known, report));
  }
  checkUnits(raw, known, report);
  raw.entities.forEach((entity) => checkEntity(entity, known, report));
  raw.links.forEach((link) => checkLink(link, known, report));
  checkBothWays(raw, report);
  checkCircles(raw, known, report);
  raw.observations.forEach((observation) => checkObservation(observation, known, report));
  raw.quotations.forEach((quotation) => checkQuotation(quotation, known, report));
}

function knownOf(raw: RawDataset, texts: ReadonlyMap<string, string>): Known {
  const pairs = raw.documents.flatMap(({ raw: { id, sha256 } }): [string, string][] => {
    const text = texts.get(sha256);
    return text === undefined ? [] : [[id, text]];
  });
  return {
    ids: new Set([...raw.documents, ...raw.entities].map((entry) => entry.raw.id)),
    units: new Map(raw.units.map((unit) => [unit.raw.code, unit.raw])),
    indicators: new Map(raw.indicators.map((indicator) => [indicator.raw.id, indicator.raw])),
    languages: new Map(raw.documents.map((document) => [document.raw.id, document.raw.language])),
    texts: new Map(pairs),
    broken: raw.broken,
  };
}

function checkUnique(
  entries: readonly Located<{ id: string; formerIds?: string[] }>[],
  report: Report,
): void {
  const first = new Map<string, string>();
  for (const entry of entries) {
    const names: [string, Path][] = [[entry.raw.id, ['id']]];
    (entry.raw.formerIds ?? []).forEach((former, index) => names.push([former, ['formerIds', index]]));
    for (const [id, path] of names) {
      const earlier = first.get(id);
      if (earlier)
        report(entry, path, `duplicate id '${id}', first used at ${earlier}; an id names one thing`);
      else first.set(id, `${entry.file}:${entry.lineOf(path)}`);
    }
  }
}
