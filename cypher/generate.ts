/**
 * Makes `cypher/generated.ts` from the `.cypher` files: one typed constant a
 * file, so that run time reads no files and a wrong parameter does not compile.
 */
import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import type { Fragments } from "./fragments.ts";
import { parseStatement } from "./statement.ts";
import type { Statement } from "./statement.ts";
import { variantsOf } from "./variants.ts";
import type { Source } from "./variants.ts";

/** The text of generated.ts, from all `.cypher` files below the folder. */
export async function generatedCypher(folder: string): Promise<string> {
  const fragments = await fragmentsIn(folder);
  const statements = (await statementSources(folder)).map(({ name, text }) =>
    parseStatement(name, text, fragments),
  );
  const names = statements.map(constantName);
  return [
    "// Made by `npm run generate` from the .cypher files. Do not edit.",
    `import type { Fragments } from "./fragments.ts";`,
    `import type { Query } from "./query.ts";`,
    `import type { ${usedTypes(statements).join(", ")} } from "./rows.ts";`,
    "",
    `/** What statements share. */`,
    `export const fragments: Fragments = ${JSON.stringify(fragments)};`,
    "",
    ...statements.map(constantOf),
    `/** Every statement, by the name of its file. */`,
    `export const statements = { ${names.join(", ")} } as const;`,
    "",
  ].join("\n");
}

/** The texts of all statements below a folder, sorted by the paths of their files. */
export async function statementSources(
  folder: string,
): Promise<readonly Source[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries
    .filter((entry) => entry.endsWith(".cypher") && dirname(entry) !== ".")
    .toSorted();
  const sources = await Promise.all(
    files.map((file) => sourceOf(join(folder, file))),
  );
  return sources.flatMap(variantsOf);
}

/** Fragments lie in the folder itself, statements in folders of theirs. */
async function fragmentsIn(folder: string): Promise<Fragments> {
  const entries = await readdir(folder);
  const files = entries.filter((entry) => entry.endsWith(".cypher")).toSorted();
  const sources = await Promise.all(
    files.map((file) => sourceOf(join(folder, file))),
  );
  return Object.fromEntries(sources.map(({ name, text }) => [name, text]));
}

async function sourceOf(file: string): Promise<Source> {
  const text = await readFile(file, "utf8");
  return { name: basename(file, ".cypher"), text };
}

function constantName({ name }: Statement): string {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return /^\d/.test(camel) ? `schema${camel}` : camel;
}

function constantOf(statement: Statement): string {
  const { name, mode, params, returns, text, purpose } = statement;
  return [
    `/** ${purpose} */`,
    `export const ${constantName(statement)}: Query<${typeOf(params)}, ${typeOf(returns)}> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  mode: ${JSON.stringify(mode)},`,
    `  params: ${JSON.stringify(params.map((param) => param.name))},`,
    `  columns: ${JSON.stringify(returns.map((column) => column.name))},`,
    `  text: ${JSON.stringify(text)},`,
    `};`,
    "",
  ].join("\n");
}

function typeOf(fields: Statement["params"]): string {
  if (fields.length === 0) return "Record<string, never>";
  const members = fields.map(
    (field) => `readonly ${field.name}: ${readonlyType(field.type)}`,
  );
  return `{ ${members.join("; ")} }`;
}

function readonlyType(type: string): string {
  return type.replaceAll(/(\w+)\[\]/g, "readonly $1[]");
}

function usedTypes(statements: readonly Statement[]): readonly string[] {
  const types = statements.flatMap(({ params, returns }) =>
    [...params, ...returns].map(({ type }) => type),
  );
  const words = types.flatMap((type) => type.match(/\b[A-Z]\w+/g) ?? []);
  return [...new Set(words)]
    .filter((word) => !["Record", "Readonly"].includes(word))
    .toSorted();
}
