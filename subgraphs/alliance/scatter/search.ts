/** Asks a member for what a text finds. What was typed may go to everybody who is asked. */
import type { TypedSearch } from "../../contract/typed-search.ts";
import type { Holdings, RawSummary } from "./holdings.ts";
import { searchDocument } from "./scatter-document.ts";
import type { Along } from "./scatter-document.ts";
import type { Summary } from "./summary.ts";

/** A text of a record that a search found. */
export interface MatchedText {
  readonly field: string;
  readonly value: string | null;
}

/** A record that a member found; its place in the member's list is its rank. */
export interface Hit {
  readonly record: Summary;
  readonly exact: boolean;
  readonly matched: readonly MatchedText[];
}

export interface SearchedAt {
  readonly hits: readonly Hit[];
  /** Whether the member found more than it was asked for. */
  readonly more: boolean;
}

/** A member's best hits, asked once in a question; `undefined` if it did not answer. */
export function searchAt(
  holdings: Holdings,
  member: string,
  search: TypedSearch,
  first: number,
): Promise<SearchedAt | undefined> {
  const name = `search ${JSON.stringify([member, search, first])}`;
  return holdings.once(name, () => askSearch(holdings, member, search, first));
}

async function askSearch(
  holdings: Holdings,
  member: string,
  search: TypedSearch,
  first: number,
): Promise<SearchedAt | undefined> {
  const { question, extras } = holdings;
  const scatter = await holdings.ask<{ readonly search: RawPage }>({
    member,
    query: searchDocument(NOTHING, extras),
    operationName: "Search",
    variables: { ...search, first, among: question.asked },
  });
  return (
    scatter && {
      more: scatter.search.more,
      hits: scatter.search.hits.map(({ exact, matched, summary }) => ({
        exact,
        matched,
        record: holdings.hold(member, summary, NOTHING),
      })),
    }
  );
}

/** Details come with the closing round: a page shows a fifth of the hits at most. */
const NOTHING: Along = { wanted: [], text: "", variables: {}, definitions: "" };

interface RawPage {
  readonly more: boolean;
  readonly hits: readonly {
    readonly exact: boolean;
    readonly matched: readonly MatchedText[];
    readonly summary: RawSummary;
  }[];
}
