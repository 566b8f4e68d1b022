// The example queries of the playground: one file each in examples/; its first line is the question, its second the theme.
const files = import.meta.glob<string>('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Example {
  /** The file's name without its number, for addresses. */
  readonly name: string;
  readonly question: string;
  readonly theme: string;
  readonly query: string;
}

export const examples: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, query]) => {
    const [question = path, theme = ''] = query.split('\n', 2);
    return {
      name: path.replace(/^.*\/\d+-|\.graphql$/g, ''),
      question: question.replace(/^# /, ''),
      theme: theme.replace(/^# Theme: /, ''),
      query,
    };
  });

/** In the order in which the themes first appear. */
export const themes: readonly string[] = [...new Set(examples.map(({ theme }) => theme))];

const queries = new Set(examples.map(({ query }) => query));

/** Whether it is an unchanged example. */
export const isExample = (query: string): boolean => queries.has(query);
