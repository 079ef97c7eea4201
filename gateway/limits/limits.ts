/**
 * What a question may be at most. On by default; each has a name under `limits`
 * in the gateway's configuration and a line in the README's table.
 */
import type { Affiliation } from "../../subgraphs/contract/principal.ts";
import { affiliations } from "../../subgraphs/contract/principal.ts";
import type { QuestionLimits } from "../../subgraphs/serving/limits/question-limits.ts";

export interface Limits extends QuestionLimits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Questions under way at once, of one organisation and affiliation. */
  readonly atOnce: number;
  /** Cost of all questions in a minute, of one organisation and affiliation. */
  readonly costPerMinute: number;
  /** Who is told the schema. */
  readonly introspection: readonly Affiliation[];
}

export const defaultLimits: Limits = {
  body: 2 * 1024 * 1024,
  tokens: 5_000,
  depth: 14,
  recordPaths: 12,
  fields: 2_000,
  aliases: 60,
  directives: 50,
  listItems: 2_000,
  // A supergraph has no `_entities`.
  representations: 0,
  // The dearest honest question, a hundred related things with a hundred pieces of evidence each, costs 253,000; `tessera related --first 100` 37,000.
  cost: 300_000,
  atOnce: 100,
  // Eighty of the dearest.
  costPerMinute: 20_000_000,
  introspection: ["staff", "service"],
};

/** Of an open gateway: what keeps the process alive, and nothing that an audit could meet. */
export const openLimits: Limits = {
  ...defaultLimits,
  body: 16 * 1024 * 1024,
  tokens: 50_000,
  depth: 100,
  recordPaths: 10_000,
  fields: 20_000,
  aliases: 10_000,
  directives: 10_000,
  listItems: 100_000,
  cost: Number.MAX_SAFE_INTEGER,
  atOnce: 10_000,
  costPerMinute: Number.MAX_SAFE_INTEGER,
  introspection: affiliations,
};
