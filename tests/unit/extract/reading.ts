// Reads a text as the command does, with little known.
import type { Known } from '../../../src/extract/known.js';
import { propose } from '../../../src/extract/propose.js';
import type { Proposal, ProposedFigure } from '../../../src/extract/proposal.js';

export const NOTHING: Known = { entities: [], indicators: [], figures: [] };

export const read = (
  text: string,
  { language = 'en', published = '2025-02-14', known = NOTHING } = {},
): Proposal => propose({ text, language, published }, known);

/** The figures of a text, each as its printed words, numbers and unit. */
export const figures = (text: string, options: Parameters<typeof read>[1] = {}): string[] =>
  read(text, options).figures.map(inShort);

export const inShort = ({ raw, value, min, max, unit, qualifier }: ProposedFigure): string => {
  const number = value ?? [min, max].map((end) => end ?? '').join('..');
  return `${raw} = ${number} ${unit}${qualifier === 'EXACT' ? '' : ` ${qualifier}`}`;
};

export const only = (text: string, options: Parameters<typeof read>[1] = {}): ProposedFigure => {
  const [figure, ...others] = read(text, options).figures;
  if (!figure || others.length > 0)
    throw new Error(`${others.length + (figure ? 1 : 0)} figures in: ${text}`);
  return figure;
};
