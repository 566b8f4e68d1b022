// Reads YAML files fast: js-yaml is several times as fast as the library that knows positions
// (yaml), which is used only if something is wrong. Both read scalars by the same rules, the core schema of YAML 1.2.
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

const INTEGER = /^[-+]?\d+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+\.\d*|(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/;

const scalar = (
  name: string,
  resolve: (text: string) => boolean,
  construct: (text: string) => unknown,
): Type =>
  new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (text: unknown) => resolve(text === null ? '' : String(text)),
    construct: (text: unknown) => construct(text === null ? '' : String(text)),
  });

const CORE = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar(
      'null',
      (text) => /^(?:~|[Nn]ull|NULL)?$/.test(text),
      () => null,
    ),
    scalar(
      'bool',
      (text) => /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text),
      (text) => /^t/i.test(text),
    ),
    scalar('int', (text) => INTEGER.test(text) || OCTAL.test(text) || HEXADECIMAL.test(text), Number),
    scalar('float', (text) => DECIMAL.test(text), Number),
  ],
});

/** Anchors, aliases, tags, directives, infinities: these are rare and left to the other library. */
const SELDOM = /(?:^|[\s,[{:-])[&*!]|^%|\.(?:inf|nan)\b/im;

/** undefined if the file is not plain enough, or wrong: then the other library parses it or reports what is wrong. */
export function plainContent(text: string): unknown {
  if (SELDOM.test(text)) return undefined;
  try {
    return load(text, { schema: CORE });
  } catch {
    return undefined;
  }
}
