/**
 * Makes `cypher/generated.ts` from the `.cypher` files: one typed constant a
 * file, so that run time reads no files and a wrong parameter does not compile.
 */
import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";

import { parseStatement } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** The text of generated.ts, from all `.cypher` files below the folder. */
export async function generatedCypher(folder: string): Promise<string> {
  const rule = await readFile(join(folder, "visible.cypher"), "utf8");
  const statements = await Promise.all(
    (await cypherFiles(folder)).map(async (file) =>
      parseStatement(
        basename(file, ".cypher"),
        await readFile(file, "utf8"),
        rule,
      ),
    ),
  );
  const names = statements.map(constantName);
  return [
    "// Made by `npm run generate` from the .cypher files. Do not edit.",
    `import type { Query } from "./query.ts";`,
    `import type { ${usedTypes(statements).join(", ")} } from "./rows.ts";`,
    "",
    `export const visibleRule = ${JSON.stringify(rule)};`,
    "",
    ...statements.map(constantOf),
    `/** Every statement, by the name of its file. */`,
    `export const statements = { ${names.join(", ")} } as const;`,
    "",
  ].join("\n");
}

/** The `.cypher` files below a folder that hold statements, sorted by path. */
export async function cypherFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter(
      (entry) =>
        entry.endsWith(".cypher") && basename(entry) !== "visible.cypher",
    )
    .toSorted()
    .map((entry) => join(folder, entry));
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
