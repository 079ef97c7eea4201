/**
 * Asks for `__typename` wherever a field can have several types. The plan leaves
 * it out where it knows the type from the question; a check cannot rely on that.
 */
import {
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type {
  DocumentNode,
  FieldNode,
  GraphQLSchema,
  SelectionNode,
} from "graphql";

/** The document with `__typename` in every selection on an interface or union; the same object if nothing lacked. */
export function addTypenames(
  schema: GraphQLSchema,
  document: DocumentNode,
): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(node) {
        if (!isAbstractType(info.getParentType())) return undefined;
        if (node.selections.some(isTypename)) return undefined;
        return { ...node, selections: [typename, ...node.selections] };
      },
    }),
  );
}

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: "__typename" },
};

/** Without an alias and unconditionally. */
function isTypename(node: SelectionNode): boolean {
  return (
    node.kind === Kind.FIELD &&
    node.name.value === "__typename" &&
    node.alias === undefined &&
    (node.directives ?? []).length === 0
  );
}
