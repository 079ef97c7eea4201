/**
 * The fields that a selection asks of one object type, fragments opened and
 * equal response keys joined (GraphQL section 6.3.2), without knowing the
 * variables: a field under `@skip` or `@include` may be there or not.
 */
import { isAbstractType, Kind } from "graphql";
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  InlineFragmentNode,
  SelectionNode,
  SelectionSetNode,
} from "graphql";

export interface CollectedField {
  readonly name: string;
  /** Whether it may be missing. */
  readonly optional: boolean;
  /** The selections below it, of all its occurrences. */
  readonly below: readonly SelectionSetNode[];
}

export interface Fragments {
  readonly schema: GraphQLSchema;
  readonly named: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Response key → field, in the order of the selection. */
export function collectFields(
  fragments: Fragments,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): ReadonlyMap<string, CollectedField> {
  const fields = new Map<string, CollectedField>();
  const walk = (nodes: readonly SelectionNode[], optional: boolean) => {
    for (const node of nodes) {
      const conditional = optional || (node.directives ?? []).length > 0;
      if (node.kind === Kind.FIELD) add(fields, node, conditional);
      else {
        const fragment = fragmentOf(fragments, node);
        if (applies(fragments.schema, type, fragment))
          walk(fragment.selectionSet.selections, conditional);
      }
    }
  };
  for (const { selections: nodes } of selections) walk(nodes, false);
  return fields;
}

function add(
  fields: Map<string, CollectedField>,
  node: FieldNode,
  conditional: boolean,
): void {
  const key = node.alias?.value ?? node.name.value;
  const known = fields.get(key);
  const below = node.selectionSet === undefined ? [] : [node.selectionSet];
  fields.set(key, {
    name: node.name.value,
    optional: conditional && (known?.optional ?? true),
    below: [...(known?.below ?? []), ...below],
  });
}

function fragmentOf(
  { named }: Fragments,
  node: Exclude<SelectionNode, FieldNode>,
): InlineFragmentNode | FragmentDefinitionNode {
  if (node.kind === Kind.INLINE_FRAGMENT) return node;
  const found = named.get(node.name.value);
  if (found === undefined)
    throw new Error(`No fragment is called ${node.name.value}.`);
  return found;
}

function applies(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  fragment: InlineFragmentNode | FragmentDefinitionNode,
): boolean {
  const name = fragment.typeCondition?.name.value;
  if (name === undefined || name === type.name) return true;
  const condition = schema.getType(name);
  return isAbstractType(condition) && schema.isSubType(condition, type);
}
