// Queries made from the schema: one that reaches a field of any type, from the root and without arguments.
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface Reached {
  readonly coordinate: string;
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** The field with its arguments and a selection. */
  text(selection: string): string;
  /** A query that selects this from every node of the type that the first page on the way holds. */
  query(selection: string): string;
}

/** Arguments for the fields that demand some. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.search': '(query: "pakistan")',
  'Query.changes': '(sinceVersion: 0)',
  'Query.neighbourhood': '(ids: ["Country:pakistan"])',
  'Query.paths': '(from: "Country:pakistan", to: "Technology:5g")',
  'Query.suggest': '(prefix: "p")',
  'Query.resolve': '(names: ["Pakistan", "Karachi"])',
  'Query.node': '(id: "City:karachi")',
  'Query.nodes': '(ids: ["City:karachi", "Country:pakistan"])',
};

/** Every field of every object type that can be reached without the id of a node. */
export function fieldsOf(schema: GraphQLSchema): Reached[] {
  const ways = waysFrom(schema);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const way = ways.get(type.name);
      if (!way) return [];
      return Object.values(type.getFields()).flatMap((field): Reached[] => {
        const coordinate = `${type.name}.${field.name}`;
        const args = argumentsOf(coordinate, field);
        if (args === undefined) return [];
        const text = (selection: string): string => `${field.name}${args} ${braced(field, selection)}`;
        return [{ coordinate, type: type.name, field, text, query: way }];
      });
    });
}

const braced = (field: GraphQLField<unknown, unknown>, selection: string): string =>
  isLeafType(getNamedType(field.type)) ? '' : `{ ${selection} }`;

function argumentsOf(coordinate: string, field: GraphQLField<unknown, unknown>): string | undefined {
  const given = ARGUMENTS[coordinate];
  if (given !== undefined) return given;
  return field.args.some(isRequiredArgument) ? undefined : '';
}

type Way = (selection: string) => string;

/** The shortest way to each object type; what an abstract type leads to is told apart by a fragment. */
function waysFrom(schema: GraphQLSchema): Map<string, Way> {
  const query = schema.getQueryType() as GraphQLObjectType; // every schema of ours has one
  const ways = new Map<string, Way>([[query.name, (selection) => `{ ${selection} }`]]);
  const queue = [query];
  for (let type = queue.shift(); type; type = queue.shift()) {
    const way = ways.get(type.name) as Way; // set before it was put into the queue
    for (const field of Object.values(type.getFields())) {
      const args = argumentsOf(`${type.name}.${field.name}`, field);
      const target = getNamedType(field.type);
      if (args === undefined || isLeafType(target) || target.name === 'Node') continue; // a Node may be of another type
      const concrete = isObjectType(target)
        ? [target]
        : isInterfaceType(target)
          ? schema.getPossibleTypes(target)
          : [];
      for (const next of concrete) {
        if (ways.has(next.name)) continue;
        const onward = (selection: string) =>
          next === target ? selection : `... on ${next.name} { ${selection} }`;
        ways.set(next.name, (selection) => way(`${field.name}${args} { ${onward(selection)} }`));
        queue.push(next);
      }
    }
  }
  return ways;
}
