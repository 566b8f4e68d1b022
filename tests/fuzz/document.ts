// Writes a tree of selections as the document and the variables of a request.
import type { Condition, Field, Fragment, Selection } from './tree.js';

export interface Query {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function write(root: readonly Selection[]): Query {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let aliases = 0;
  const body = braces(root);
  const declarations = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { query: [`query Fuzz${declarations} ${body}`, ...fragments].join('\n'), variables };

  function braces(selection: readonly Selection[]): string {
    return `{ ${selection.map((one) => ('on' in one ? fragment(one) : field(one))).join(' ')} }`;
  }

  /** One name with other arguments would be a conflict. */
  function field({ name, aliased, condition, args, selection }: Field): string {
    const alias = aliased || args.length > 0 || condition !== 'none' ? `a${aliases++}: ` : '';
    const given = args.map(
      (one) => `${one.name}: ${one.asVariable ? variable(one.type, one.value.json) : one.value.literal}`,
    );
    const below = selection.length > 0 ? ` ${braces(selection)}` : '';
    return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive(condition)}${below}`;
  }

  function fragment({ on, form, condition, selection }: Fragment): string {
    const below = braces(selection);
    if (form === 'inline') return `... on ${on}${directive(condition)} ${below}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on} ${below}`);
    return `...${name}${directive(condition)}`;
  }

  function directive(condition: Condition): string {
    return condition === 'none' ? '' : ` @${condition}(if: ${variable('Boolean!', true)})`;
  }

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }
}
