// A single read outside of a request, for the server itself.
import { LIMITS } from '../limits/table.js';
import type { Graph } from './connect.js';
import { Deadline } from './deadline.js';
import { ReadTransaction, type Values } from './transaction.js';

export async function readOnce(graph: Graph, text: string): Promise<Values[]> {
  const deadline = new Deadline(LIMITS.pulseMilliseconds);
  const transaction = new ReadTransaction(graph, deadline);
  try {
    return await transaction.run(text);
  } finally {
    deadline.end();
    void transaction.close(); // if the database hangs, it closes when the database goes on
  }
}
