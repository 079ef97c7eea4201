/**
 * The hash of a question's shape: SHA-256 of its document without what is the
 * asker's own, literals, aliases and names. Questions that differ in their values
 * alone have one hash, and nobody can guess a value from it.
 */
import { createHash } from "node:crypto";

import { Kind, print, visit } from "graphql";
import type { DocumentNode } from "graphql";

/** The hash, of a document that the schema allows. */
export function operationHash(document: DocumentNode): string {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(shapeOf(document)).digest("hex");
  hashes.set(document, hash);
  return hash;
}

/** Servers keep the documents that they know. */
const hashes = new WeakMap<DocumentNode, string>();

/** `query Hunt($v: ID!) { x: actor(key: $v) { name } }` → `query ($n0: ID!) { actor(key: $n0) { name } }` */
export function shapeOf(document: DocumentNode): string {
  const names = new Map<string, string>();
  const renamed = (sort: string, name: string) => {
    const key = `${sort} ${name}`;
    const known = names.get(key) ?? `n${names.size}`;
    names.set(key, known);
    return { kind: Kind.NAME, value: known } as const;
  };
  const shape = visit(document, {
    OperationDefinition: (node) => ({ ...node, name: undefined }),
    FragmentDefinition: (node) => ({
      ...node,
      name: renamed("fragment", node.name.value),
    }),
    FragmentSpread: (node) => ({
      ...node,
      name: renamed("fragment", node.name.value),
    }),
    Variable: (node) => ({
      ...node,
      name: renamed("variable", node.name.value),
    }),
    Field: (node) => ({ ...node, alias: undefined }),
    StringValue: (node) => ({ ...node, value: "", block: false }),
    IntValue: (node) => ({ ...node, value: "0" }),
    FloatValue: (node) => ({ ...node, value: "0" }),
    ListValue: {
      leave: (node) => ({
        ...node,
        values: [
          ...new Map(node.values.map((each) => [print(each), each])).values(),
        ],
      }),
    },
  });
  return print(shape);
}
