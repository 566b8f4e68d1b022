import type { SourceDocument } from '../read/source-document.js';

/** Files that a person named are called so; of others the title is better. */
export function nameFor({ file, title }: SourceDocument): string {
  const name = file.name?.replace(/\.\w+$/, '') ?? '';
  return title === undefined || (/\p{L}{3}/u.test(name) && !GENERAL.test(name)) ? name : title;
}

const GENERAL = /^(index|page|article|document|download|print|view|default|untitled)\b/i;
