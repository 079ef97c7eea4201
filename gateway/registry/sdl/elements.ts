/**
 * A text of SDL as what it says: one element for each schema coordinate (GraphQL
 * specification 3.13), with everything that composition looks at and nothing of
 * order, descriptions or comments. Two texts with equal elements say the same.
 */
import { Kind, print } from "graphql";
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
} from "graphql";

export interface SdlElement {
  /** `SingtelCampaignRecord.actors(first:)`. */
  readonly coordinate: string;
  readonly what: "type" | "field" | "argument" | "value";
  /** The type that it is, or that it belongs to. */
  readonly owner: string;
  /** Its own name: `first`. */
  readonly name: string;
  /** Of a type what it is (`ObjectTypeDefinition`), of anything else its type. */
  readonly type: string;
  readonly defaultValue: string;
  readonly interfaces: readonly string[];
  readonly directives: readonly AppliedDirective[];
}

export interface AppliedDirective {
  readonly name: string;
  /** `@key(fields: "id")`, arguments in order. */
  readonly text: string;
}

export interface SdlElements {
  readonly elements: ReadonlyMap<string, SdlElement>;
  /** What is said of the schema itself: `@link` and its like. */
  readonly schema: readonly AppliedDirective[];
  /** Root types that are not `query: Query`. */
  readonly roots: readonly string[];
  /** Names of directives that are defined. */
  readonly directives: readonly string[];
  /** Coordinates that are defined twice. */
  readonly twice: readonly string[];
}

export type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/** Whether a definition is one of a type, or more of it. */
export function isTypeNode(node: DefinitionNode): node is TypeNode {
  return /Type(Definition|Extension)$/.test(node.kind);
}

export function elementsOf({ definitions }: DocumentNode): SdlElements {
  const elements = new Map<string, SdlElement>();
  const twice: string[] = [];
  const enter = (element: SdlElement) => {
    if (elements.has(element.coordinate)) twice.push(element.coordinate);
    elements.set(element.coordinate, element);
  };
  for (const { head, parts } of typesOf(definitions, twice)) {
    enter(head);
    parts.forEach(enter);
  }
  const schemas = definitions.filter(
    (node) =>
      node.kind === Kind.SCHEMA_DEFINITION ||
      node.kind === Kind.SCHEMA_EXTENSION,
  );
  return {
    elements,
    schema: schemas.flatMap(({ directives = [] }) => directives.map(applied)),
    roots: schemas
      .flatMap(({ operationTypes = [] }) => operationTypes)
      .map(({ operation, type }) => `${operation}: ${type.name.value}`)
      .filter((root) => root !== "query: Query"),
    directives: definitions.flatMap((node) =>
      node.kind === Kind.DIRECTIVE_DEFINITION ? [node.name.value] : [],
    ),
    twice,
  };
}

interface TypeElements {
  readonly head: SdlElement;
  readonly parts: readonly SdlElement[];
}

/** A definition and its extensions are one type. */
function typesOf(
  definitions: readonly DefinitionNode[],
  twice: string[],
): readonly TypeElements[] {
  const byName = new Map<string, TypeNode[]>();
  for (const node of definitions)
    if (isTypeNode(node)) {
      const nodes = byName.get(node.name.value) ?? [];
      byName.set(node.name.value, [...nodes, node]);
    }
  return [...byName].map(([name, nodes]) => {
    if (nodes.filter(({ kind }) => kind.endsWith("Definition")).length > 1)
      twice.push(name);
    return { head: typeElement(name, nodes), parts: nodes.flatMap(partsOf) };
  });
}

function typeElement(name: string, nodes: readonly TypeNode[]): SdlElement {
  const kinds = nodes.map(({ kind }) =>
    kind.replace("Extension", "Definition"),
  );
  const interfaces = nodes.flatMap((node) =>
    "interfaces" in node ? (node.interfaces ?? []) : [],
  );
  return {
    coordinate: name,
    what: "type",
    owner: name,
    name,
    type: [...new Set(kinds)].join(" and "),
    defaultValue: "",
    interfaces: sorted(interfaces.map((type) => type.name.value)),
    directives: nodes.flatMap(({ directives = [] }) => directives.map(applied)),
  };
}

function partsOf(node: TypeNode): readonly SdlElement[] {
  const owner = node.name.value;
  if ("values" in node && node.values !== undefined)
    return node.values.map((value) => ({
      ...part(owner, "value", `${owner}.${value.name.value}`, value),
      type: "",
    }));
  if (!("fields" in node) || node.fields === undefined)
    return "types" in node && node.types !== undefined
      ? node.types.map(({ name: { value } }) => ({
          ...part(owner, "value", `${owner}.${value}`, { name: { value } }),
          type: value,
        }))
      : [];
  return node.fields.flatMap((field) => fieldElements(owner, field));
}

function fieldElements(
  owner: string,
  field: FieldDefinitionNode | InputValueDefinitionNode,
): readonly SdlElement[] {
  const coordinate = `${owner}.${field.name.value}`;
  const args = field.kind === Kind.FIELD_DEFINITION ? field.arguments : [];
  return [
    part(owner, "field", coordinate, field),
    ...(args ?? []).map((argument) =>
      part(
        owner,
        "argument",
        `${coordinate}(${argument.name.value}:)`,
        argument,
      ),
    ),
  ];
}

function part(
  owner: string,
  what: SdlElement["what"],
  coordinate: string,
  node: {
    readonly name: { readonly value: string };
    readonly type?: FieldDefinitionNode["type"];
    readonly defaultValue?: InputValueDefinitionNode["defaultValue"];
    readonly directives?: readonly ConstDirectiveNode[] | undefined;
  },
): SdlElement {
  return {
    coordinate,
    what,
    owner,
    name: node.name.value,
    type: node.type === undefined ? "" : print(node.type),
    defaultValue:
      node.defaultValue === undefined ? "" : print(node.defaultValue),
    interfaces: [],
    directives: (node.directives ?? []).map(applied),
  };
}

function applied(node: ConstDirectiveNode): AppliedDirective {
  const name = node.name.value;
  const args = (node.arguments ?? [])
    .map((argument) => `${argument.name.value}: ${print(argument.value)}`)
    // What a printer may add, and what means the same without.
    .filter((text) => !(name === "key" && text === "resolvable: true"));
  const list = args.length === 0 ? "" : `(${sorted(args).join(", ")})`;
  return { name, text: `@${name}${list}` };
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
