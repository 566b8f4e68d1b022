// What a scrape of /metrics returns, read as Prometheus reads it.

/** The value of each sample, by its name with its labels, such as `ictgraph_requests_total{operation="city",outcome="ok"}`. */
export async function scrape(url: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${url}/metrics`);
  if (response.status !== 200) throw new Error(`/metrics answers ${response.status}`);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

export const requestsOf = (operation: string, outcome: string): string =>
  `ictgraph_requests_total{operation="${operation}",outcome="${outcome}"}`;
