/**
 * What Apollo Server's `context()` returns. The server copies it on the way, so
 * everything that plugins, plan hook and data sources share sits in one object
 * inside it.
 */
import type { Question } from "../../subgraphs/wire/question.ts";

export interface GatewayContext {
  readonly question: Question;
}

/** The question of a context as the gateway hands it on; throws if there is none, since nobody may ask without a principal. */
export function questionOf(
  context: Readonly<Record<string, unknown>>,
): Question {
  const { question } = context;
  if (!isQuestion(question))
    throw new Error(
      "The gateway's context must hold a question, but holds none; see gateway-context.ts.",
    );
  return question;
}

function isQuestion(value: unknown): value is Question {
  return typeof value === "object" && value !== null && "ledger" in value;
}
