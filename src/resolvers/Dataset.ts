import type { Context } from '../execution/context.js';

/** Null if the data has no about.yaml. */
export async function dataset(_: unknown, _args: object, { loaders }: Context) {
  const [row] = await loaders.reader.statement('Query.dataset');
  if (!row) return null;
  const [title, subject, example, featured, questions, paths] = row as [
    ...[string, string | null, string, string[] | null, string[] | null, string[] | null], // the form in which rows.ts stores it
  ];
  return {
    title,
    example,
    subject: () => subject && loaders.existing(subject),
    featured: () => (featured ?? []).map((id) => loaders.existing(id)),
    questions: (questions ?? []).map((text, index) => ({ text, path: paths?.[index] })),
  };
}
