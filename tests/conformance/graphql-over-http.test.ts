import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { useServer } from '../support/server.js';

/**
 * They want status 200 for a document that cannot be run, when the client asks for application/json. The newer text of the
 * specification asks for 400 there as well, and so answers Apollo.
 */
const OUTDATED: readonly string[] = [
  '572B', // document parsing failure
  'FDE2', // document validation failure
  '7B9B', // variable coercion failure
];

const audits = (url: string) => serverAudits({ url: `${url}/graphql` });
const wanted = audits('').filter(({ name }) => /^(MUST|SHOULD) /.test(name));

describe('GraphQL over HTTP: the server', () => {
  const server = useServer();
  const audit = async (id: string) =>
    audits(server.url)
      .find((one) => one.id === id)
      ?.fn();

  it.each(wanted.filter(({ id }) => !OUTDATED.includes(id)).map(({ id, name }) => [id, name] as const))(
    '%s %s',
    async (id) => expect(await audit(id)).toMatchObject({ status: 'ok' }),
  );

  it.each(OUTDATED)('answers 400 where the outdated audit %s wants 200', async (id) => {
    expect(await audit(id)).toMatchObject({ status: 'warn', response: { status: 400 } });
  });
});
