// `npm run keys`: adds, lists and revokes keys of clients. A running server sees each change at its next request.
import { parseArgs } from 'node:util';
import { Keys, KeysError, ROLES } from './clients/keys.js';
import { readConfig } from './process/config.js';

const HELP = `npm run keys -- add NAME [--role ${ROLES.join('|')}]   makes a key and shows it once
npm run keys -- list                            lists names, roles and days
npm run keys -- revoke NAME                     ends a key at once

A client sends its key as: Authorization: Bearer KEY`;

const keys = new Keys(readConfig().fairness.keys ?? '');
const { values, positionals } = read();
const [command, name, ...more] = positionals;

if (values.help || command === undefined) console.log(HELP);
else if (more.length > 0) throw new KeysError(`"${more[0]}" is one argument too many.\n${HELP}`);
else if (command === 'list' && name === undefined) list();
else if (command === 'add' && name !== undefined) console.log(keys.add(name, values.role));
else if (command === 'revoke' && name !== undefined) {
  keys.revoke(name);
  console.log(`The key "${name}" is revoked.`);
} else throw new KeysError(`"${positionals.join(' ')}" is not a command.\n${HELP}`);

function list(): void {
  const all = keys.all();
  if (all.length === 0) return console.log('There are no keys.');
  for (const one of all) console.log([one.name, one.role, one.created.slice(0, 10)].join('\t'));
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { role: { type: 'string', default: 'reader' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new KeysError(`${(error as Error).message}\n${HELP}`, { cause: error }); // parseArgs throws only TypeErrors
  }
}
