// The named questions of the playground: one file each in examples/, its first line the question.
const files = import.meta.glob<string>('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Example {
  readonly question: string;
  readonly query: string;
}

export const examples: readonly Example[] = Object.keys(files)
  .sort()
  .map((path) => {
    const query = files[path] ?? '';
    return { question: query.split('\n', 1)[0]?.replace(/^# /, '') ?? path, query };
  });
