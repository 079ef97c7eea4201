/**
 * Documents that ask the same of every pair of kinds, whose connections have a type
 * each: written once, in documents/for-each-kind, and expanded by the schema. There
 * `... on Thing` stands for every type of entity, `ends` for each of its connections
 * to another, and `Ends` in an operation's name makes one operation for each of these.
 */
import { Kind, isObjectType, visit } from "graphql";
import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
} from "graphql";

/** Types of entities, each with the names of its connections: `Campaign` → `actors`, `indicators`, … */
type Connections = ReadonlyMap<string, readonly string[]>;

/** Every operation of the document, expanded. */
export function forEachKind(
  document: DocumentNode,
  schema: GraphQLSchema,
): readonly OperationDefinitionNode[] {
  const connections = connectionsIn(schema);
  const all = [...new Set([...connections.values()].flat())].toSorted();
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return definition.name?.value.includes("Ends") === true
      ? all.map((ends) => expanded(definition, connections, [ends]))
      : expanded(definition, connections, all);
  });
}

/** A connection of a type is named after both its ends (`CampaignActorConnection`). */
function connectionsIn(schema: GraphQLSchema): Connections {
  const entity = schema.getType("Entity");
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some((each) => each === entity));
  return new Map(
    types.map((type) => {
      const names = new Set(
        types.map(({ name }) => `${type.name}${name}Connection`),
      );
      const fields = Object.values(type.getFields());
      return [
        type.name,
        fields
          .filter((field) => names.has(String(field.type).replace("!", "")))
          .map(({ name }) => name),
      ];
    }),
  );
}

function expanded(
  operation: OperationDefinitionNode,
  connections: Connections,
  wanted: readonly string[],
): OperationDefinitionNode {
  const [first = ""] = wanted;
  const named = first.charAt(0).toUpperCase() + first.slice(1);
  return visit(operation, {
    OperationDefinition: {
      leave: ({ name, ...rest }) => ({
        ...rest,
        name: name && { ...name, value: name.value.replace("Ends", named) },
      }),
    },
    SelectionSet: {
      leave: (set) => ({
        ...set,
        selections: set.selections.flatMap((each) =>
          ofEachType(each, connections, wanted),
        ),
      }),
    },
  });
}

function ofEachType(
  selection: SelectionNode,
  connections: Connections,
  wanted: readonly string[],
): readonly SelectionNode[] {
  if (
    selection.kind !== Kind.INLINE_FRAGMENT ||
    selection.typeCondition?.name.value !== "Thing"
  )
    return [selection];
  const { typeCondition, selectionSet } = selection;
  return [...connections].flatMap(([type, fields]) => {
    const selections = selectionSet.selections.flatMap((each) =>
      each.kind === Kind.FIELD && each.name.value === "ends"
        ? fields
            .filter((field) => wanted.includes(field))
            .map((value) => ({ ...each, name: { ...each.name, value } }))
        : each,
    );
    const name = { ...typeCondition.name, value: type };
    return selections.length === 0
      ? []
      : {
          ...selection,
          typeCondition: { ...typeCondition, name },
          selectionSet: { ...selectionSet, selections },
        };
  });
}
