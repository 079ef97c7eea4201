/** The statements that a member has made, and taking them back. */
import {
  statementsMade,
  withdrawStatements,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { StatementRow } from "../../../cypher/rows.ts";
import { Refusal } from "./refusal.ts";

/** All of them, the oldest first. */
export async function statementsOf(
  graph: Graph,
): Promise<readonly StatementRow[]> {
  const rows = await graph.write(statementsMade, {});
  return rows.map(({ statement }) => statement);
}

/** Takes statements back, all or none; the store is then as if they had never been made. */
export async function withdraw(
  graph: Graph,
  ids: readonly string[],
): Promise<readonly StatementRow[]> {
  const wanted = new Set(ids);
  const made = (await statementsOf(graph)).filter(({ id }) => wanted.has(id));
  const unknown = [...wanted].filter((id) =>
    made.every((statement) => statement.id !== id),
  );
  if (unknown.length > 0)
    throw new Refusal(
      `No statement has the id ${unknown.join(", ")}; nothing was taken back. \`npx tessera say list\` shows all of them.`,
    );
  await graph.write(withdrawStatements, { ids: [...wanted] });
  return made;
}
