/** Which types are members' records: what a question reaches of them is asked of their owners. */
import { isInterfaceType, isObjectType } from "graphql";
import type { GraphQLNamedType } from "graphql";

/** Whether a value of this type may be a record. */
export function isRecord(type: GraphQLNamedType): boolean {
  if (isInterfaceType(type))
    return type.name === "Node" || type.name.endsWith("Record");
  return (
    isObjectType(type) &&
    type.getInterfaces().some(({ name }) => name === "Record")
  );
}
