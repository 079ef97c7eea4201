/** Asks members for edges: the next of a list, those to some targets, or all of some records (a frontier). */
import type { ListFilter } from "../../contract/filter.ts";
import type { KindName } from "../../contract/kinds.ts";
import { frontierFault } from "./frontier-fault.ts";
import type { Holdings, RawSummary } from "./holdings.ts";
import { along, edgesDocument, frontierDocument } from "./scatter-document.ts";
import type { Along } from "./scatter-document.ts";
import type { Unit } from "./summary.ts";

export interface EdgesAsked {
  readonly member: string;
  readonly ids: readonly string[];
  readonly to: KindName;
  readonly targets: readonly string[] | null;
  readonly types: readonly string[] | null;
  /** What the records at the other end must meet; of all edges to targets, what `matches` tells. */
  readonly filter?: ListFilter | null;
  /** The third key is the record at the edge's other end. */
  readonly after: {
    readonly sort: string;
    readonly id: string;
    readonly to: string;
  } | null;
  readonly first: number;
}

export interface EdgePage {
  readonly failed: boolean;
  readonly units: readonly Unit[];
  readonly more: boolean;
}

/** The next edges of a member's records, or all of those to the targets. */
export function edgesOf(
  holdings: Holdings,
  asked: EdgesAsked,
): Promise<EdgePage> {
  return holdings.once(`edges ${JSON.stringify(asked)}`, () =>
    askEdges(holdings, asked),
  );
}

async function askEdges(
  holdings: Holdings,
  { member, ...variables }: EdgesAsked,
): Promise<EdgePage> {
  const { question, extras } = holdings;
  const brought = along(question.lookAhead, member, [variables.to]);
  const scatter = await holdings.ask<{
    readonly edges: {
      readonly items: readonly RawUnit[];
      readonly more: boolean;
    };
  }>({
    member,
    query: edgesDocument(brought, extras),
    operationName: "Edges",
    variables: { ...variables, among: question.asked, ...brought.variables },
  });
  if (scatter === undefined) return { failed: true, units: [], more: false };
  const { items, more } = scatter.edges;
  return {
    failed: false,
    more,
    units: items.map((raw) => unitOf(holdings, member, raw, brought)),
  };
}

export interface FrontierAsked {
  readonly member: string;
  /** Ids of that member's own records. */
  readonly ids: readonly string[];
  readonly to: readonly KindName[];
  /** Records with more edges than this tell only how many; 0 to 1,000. */
  readonly most: number;
  /** Edges that may come at once, `most` to 5,000; absent: all. */
  readonly inAll?: number;
  /** Whether nothing that the question wants of records comes along: a walk shows few of those that it meets. */
  readonly bare?: boolean;
}

/** A record and its edges; of one with more than `most` only how many. */
export interface FrontierRow {
  readonly from: string;
  readonly degree: number;
  /** Whether it must be asked for again: `inAll` was reached. */
  readonly later: boolean;
  readonly units: readonly Unit[];
}

/** Every edge of a member's records; `undefined` if the member failed. Records that the viewer may not see have no row. */
export async function frontierOf(
  holdings: Holdings,
  { member, bare = false, ...variables }: FrontierAsked,
): Promise<readonly FrontierRow[] | undefined> {
  const { question, extras } = holdings;
  const kinds = bare ? [] : variables.to;
  const brought = along(question.lookAhead, member, kinds);
  const scatter = await holdings.ask<{ readonly frontier: readonly RawRow[] }>({
    member,
    query: frontierDocument(brought, extras),
    operationName: "Frontier",
    variables: { ...variables, among: question.asked, ...brought.variables },
    check: (data) =>
      frontierFault(
        (data["scatter"] as { readonly frontier: readonly RawRow[] }).frontier,
        variables,
      ),
  });
  return scatter?.frontier.map(({ edges, ...row }) => ({
    ...row,
    units: edges.map((raw) => unitOf(holdings, member, raw, brought)),
  }));
}

type RawUnit = Omit<Unit, "owner" | "to" | "matches"> & {
  readonly to: RawSummary;
};

interface RawRow extends Omit<FrontierRow, "units"> {
  readonly edges: readonly RawUnit[];
}

function unitOf(
  holdings: Holdings,
  member: string,
  raw: RawUnit,
  brought: Along,
): Unit {
  const to = holdings.hold(member, raw.to, brought);
  return { ...raw, owner: member, to, matches: raw.to["matches"] !== false };
}
