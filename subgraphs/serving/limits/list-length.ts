/** How long the list of an argument is: written out, in a variable, or a variable's default. */
import { Kind } from "graphql";
import type { OperationDefinitionNode, ValueNode } from "graphql";

/** The length; `undefined` if what is given is no list. */
export function listLength(
  value: ValueNode,
  asked: {
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
  },
): number | undefined {
  if (value.kind === Kind.LIST) return value.values.length;
  if (value.kind !== Kind.VARIABLE) return undefined;
  const name = value.name.value;
  if (Object.hasOwn(asked.variables, name)) {
    const given = asked.variables[name];
    return Array.isArray(given) ? given.length : undefined;
  }
  const { defaultValue } =
    asked.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    ) ?? {};
  return defaultValue?.kind === Kind.LIST
    ? defaultValue.values.length
    : undefined;
}
