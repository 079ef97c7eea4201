/**
 * The scalars of the contract. `DateTime` goes in as any RFC 3339 instant and
 * comes out with exactly three fractional digits, so that text order is time
 * order; `JSON` is whatever it is.
 */
import {
  GraphQLError,
  GraphQLScalarType,
  Kind,
  valueFromASTUntyped,
} from "graphql";

const RFC3339 =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

export const dateTime = new GraphQLScalarType<string, string>({
  name: "DateTime",
  serialize: (value) => String(value),
  parseValue: instant,
  parseLiteral: (node) =>
    instant(node.kind === Kind.STRING ? node.value : undefined),
});

export const json = new GraphQLScalarType({
  name: "JSON",
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function instant(value: unknown): string {
  const time =
    typeof value === "string" && RFC3339.test(value)
      ? Date.parse(value)
      : Number.NaN;
  if (Number.isNaN(time))
    throw new GraphQLError(
      `An instant is written "2018-04-12T00:00:00.000Z" (RFC 3339), but got ${JSON.stringify(value)}.`,
    );
  return new Date(time).toISOString();
}
