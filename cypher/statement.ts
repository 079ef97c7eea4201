/**
 * Reads a `.cypher` file: its head (mode, parameters, rows) and its text, with
 * the shared fragments expanded. The generator uses it at build time, and a
 * member at start for the texts that it was told to replace.
 */

import { expanded, withoutComments } from "./fragments.ts";
import type { Fragments } from "./fragments.ts";

/** A parsed `.cypher` file. Types are TypeScript types, as written. */
export interface Statement {
  readonly name: string;
  readonly purpose: string;
  readonly mode: "read" | "write";
  readonly params: readonly Typed[];
  readonly returns: readonly Typed[];
  readonly text: string;
}

export interface Typed {
  readonly name: string;
  readonly type: string;
}

/** Parses and checks one file. Throws with the file's name and the fault. */
export function parseStatement(
  name: string,
  source: string,
  fragments: Fragments,
): Statement {
  const lines = source.split("\n");
  const head = lines
    .filter((line) => line.startsWith("//"))
    .map((line) => line.slice(2).trim());
  // The rule last, so that it is seen in this text what it is applied to.
  const { visible = "", ...others } = fragments;
  const body = expanded(withoutComments(source), others);
  const statement: Statement = {
    name,
    purpose: head
      .filter((line) => line !== "" && !line.startsWith("@"))
      .join(" "),
    mode:
      head.includes("@mode write") ||
      head.some((line) => /^@mode\s+write$/.test(line))
        ? "write"
        : "read",
    params: typed(head, "param"),
    returns: typed(head, "return"),
    text: expanded(body, { visible }),
  };
  const fault = faultOf(statement, body);
  if (fault !== undefined) throw new Error(`${name}.cypher: ${fault}`);
  return { ...statement, text: inOneParameter(statement.text) };
}

/**
 * `$ids` → `$p.ids`. Neo4j keeps a plan for each combination of parameter types
 * and of list sizes (1, 10, 100 …), and compiling one takes 250 ms on a young
 * JVM; of a map it only knows that it is one, so each statement has one plan.
 */
function inOneParameter(text: string): string {
  return text.replaceAll(/\$(\w+)/g, "$$p.$1");
}

function typed(head: readonly string[], tag: string): readonly Typed[] {
  const form = new RegExp(`^@${tag}\\s+(\\w+)\\s+(.+)$`);
  return head.flatMap((line) => {
    const [, name, type] = form.exec(line) ?? [];
    // Two spaces or more part the type from a remark.
    return name === undefined || type === undefined
      ? []
      : [{ name, type: (type.split(/\s{2,}/)[0] ?? "").trim() }];
  });
}

function faultOf(statement: Statement, body: string): string | undefined {
  const used = new Set(
    [...statement.text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ""),
  );
  const declared = new Set(statement.params.map((param) => param.name));
  const undeclared = [...used].find((name) => !declared.has(name));
  if (undeclared !== undefined)
    return `$${undeclared} is used but not declared by @param.`;
  const unused = [...declared].find((name) => !used.has(name));
  if (unused !== undefined) return `@param ${unused} is declared but not used.`;
  if (statement.purpose === "")
    return "The head says nothing of what the statement gives.";
  if (body.includes("{{visible") && !declared.has("viewer"))
    return "{{visible: …}} needs @param viewer Viewer.";
  return missingReturn(statement) ?? missingRule(statement, body);
}

function missingReturn({ returns, text }: Statement): string | undefined {
  const last = text.slice(text.lastIndexOf("RETURN") + 6);
  const missing = returns.find(
    ({ name }) =>
      !new RegExp(`(\\bAS\\s+${name}\\b|(^|[\\s,])${name}\\s*(,|$|\\n))`).test(
        last,
      ),
  );
  return missing === undefined
    ? undefined
    : `@return ${missing.name} is not returned.`;
}

/** A read must apply the rule to every record, statement and edge of its patterns; those without a variable escape it. */
function missingRule({ mode }: Statement, body: string): string | undefined {
  if (mode === "write") return undefined;
  return (
    withoutRule("record", variablesOf("Record", body), body) ??
    withoutRule("statement", variablesOf("Statement", body), body) ??
    withoutRule("edge", edgeVariables(body), body)
  );
}

function withoutRule(
  what: string,
  variables: readonly string[],
  body: string,
): string | undefined {
  const bare = variables.find(
    (variable) => !body.includes(`{{visible: ${variable}}}`),
  );
  if (bare === undefined) return undefined;
  return bare === ""
    ? `Some ${what} is read without a variable; name it, and add {{visible: …}}.`
    : `The ${what} ${bare} is read without {{visible: ${bare}}}.`;
}

function variablesOf(label: string, body: string): readonly string[] {
  const pattern = new RegExp(`\\(\\s*(\\w*)\\s*:\\s*${label}\\b`, "g");
  return [...body.matchAll(pattern)].map(([, variable]) => variable ?? "");
}

/** Edges that are part of a record or of a statement, and need no rule of their own. */
const PARTS: readonly string[] = ["GOES_BY", "ABOUT"];

function edgeVariables(body: string): readonly string[] {
  const edges = [...body.matchAll(/\)\s*<?-(?:-|\[\s*(\w*)\s*:?\s*([\w|]*))/g)];
  return edges
    .filter(([, , type]) => !PARTS.includes(type ?? ""))
    .map(([, variable]) => variable ?? "");
}
