/**
 * The documents of the analyst's page, typed by the public API of the
 * demonstration's supergraph: what the page asks, any integrator can ask.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { Supergraph } from "@apollo/federation-internals";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { Kind, parse, print, printSchema, validate } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

import { forEachKind } from "./for-each-kind.ts";
import { withFragments } from "./with-fragments.ts";

const HEAD = `// Made by \`npm run generate\` from gateway/explorer/api/documents. Do not edit.
import type { Document } from "./document.ts";
`;

const settings = {
  immutableTypes: true,
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { DateTime: "string", JSON: "unknown" },
  skipTypename: true,
} as const;

/** A pair of file and text; `root` is the project's folder, `supergraph` its SDL. */
export async function generatedExplorerTypes(
  root: string,
  supergraph: string,
): Promise<readonly [string, string]> {
  const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  const folder = join(root, "gateway", "explorer", "api", "documents");
  const plain = await documentsIn(folder);
  const document: DocumentNode = {
    ...plain,
    definitions: [
      ...plain.definitions,
      ...forEachKind(await documentsIn(join(folder, "for-each-kind")), schema),
    ],
  };
  refuseFaults(schema, document);
  const types = await codegen({
    filename: "generated.ts",
    schema: parse(printSchema(schema)),
    documents: [{ location: "documents", document }],
    plugins: [{ operations: settings }],
    pluginMap: { operations },
    config: {},
  });
  return [
    "gateway/explorer/api/generated.ts",
    [HEAD, types, ...questionsIn(document)].join("\n"),
  ];
}

async function documentsIn(folder: string): Promise<DocumentNode> {
  const files = (await readdir(folder)).filter((file) =>
    file.endsWith(".graphql"),
  );
  const texts = await Promise.all(
    files.toSorted().map((file) => readFile(join(folder, file), "utf8")),
  );
  return parse(texts.join("\n"), { noLocation: true });
}

function refuseFaults(schema: GraphQLSchema, document: DocumentNode): void {
  const faults = validate(schema, document);
  if (faults.length > 0)
    throw new Error(
      `The documents of the analyst's page do not fit the public API:\n${faults.map(({ message }) => `  ${message}`).join("\n")}`,
    );
}

/** One constant for each operation, with its fragments as text: what is sent, and shown as "the query". */
function questionsIn(document: DocumentNode): readonly string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const name = definition.name?.value ?? "";
    const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}Document`;
    const text = print(withFragments(definition, document));
    return [
      `export const ${constant}: Document<${name}Query, ${name}QueryVariables> = {\n  name: ${JSON.stringify(name)},\n  text: ${JSON.stringify(text)},\n};\n`,
    ];
  });
}
