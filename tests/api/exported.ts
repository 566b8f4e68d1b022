// What exports are compared with: all that the API holds.
import type { TestServer } from '../support/server.js';

// a test knows what it asked for
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Found = any;

const ENTITY =
  '__typename id name aliases description externalIds { scheme value } evidence { exact start end document { id } } ... on Place { coordinates { latitude longitude } }';
const CLAIM = 'id statedBy { id } evidence { exact start end document { id } }';
const OBSERVATION = `${CLAIM} basis kind dueBy about { id name } indicator { id } period { label start end frequency } basePeriod { start end } counted { id } fact { documents independent } quantity { raw value min max qualifier unit { code } normalized { value min max unit { code } } }`;

export interface Held {
  readonly entities: Found[];
  readonly links: Found[];
  readonly observations: Found[];
  readonly quotations: Found[];
}

export const heldBy = async (server: TestServer): Promise<Held> => ({
  entities: await server.all('entities', ENTITY),
  links: await server.all('links', `${CLAIM} predicate subject { id } object { id }`),
  observations: await server.all('observations', OBSERVATION),
  quotations: await server.all('quotations', `${CLAIM} text speaker { id }`),
});

export const load = async ({ url }: TestServer, file: string): Promise<string> =>
  (await fetch(`${url}/export/${file}`)).text();
