/**
 * What a query plan will ask of members' records, known before anything is asked
 * (DESIGN 13). Read once for each plan; what depends on the question's variables
 * is decided for each question.
 */
import type {
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from "@apollo/query-planner";

import type { Wanted } from "../../subgraphs/wire/look-ahead.ts";
import type { ReadFetch } from "./selections.ts";

/** A want, and the conditions (`@include`, `@skip`) under which the plan asks for it. */
export interface PlannedWant {
  readonly want: Wanted;
  readonly when: readonly Condition[];
}

export interface Condition {
  readonly variable: string;
  readonly is: boolean;
}

/** The wants of all `_entities` fetches to these members; equal ones once for each set of conditions. */
export function lookAheadOfPlan(
  plan: QueryPlan,
  members: ReadonlySet<string>,
  readFetch: ReadFetch,
): readonly PlannedWant[] {
  return fetchesOf(plan).flatMap(({ fetch, when }) =>
    members.has(fetch.serviceName) && asksByIdAlone(fetch)
      ? wantsOf(fetch, readFetch).map((want) => ({ want, when }))
      : [],
  );
}

/** The wants of a question with these variables, each once. */
export function wantedNow(
  planned: readonly PlannedWant[],
  variables: Readonly<Record<string, unknown>>,
): readonly Wanted[] {
  const now = new Map<string, Wanted>();
  for (const { want, when } of planned)
    if (when.every(({ variable, is }) => variables[variable] === is))
      now.set(`${want.member} ${want.typename} ${want.selection}`, want);
  return [...now.values()];
}

interface PlannedFetch {
  readonly fetch: FetchNode;
  readonly when: readonly Condition[];
}

function fetchesOf({ node }: QueryPlan): readonly PlannedFetch[] {
  return node === undefined || node.kind === "Subscription"
    ? []
    : fetchesBelow(node, []);
}

/** The gateway executes no `@defer`: such a node has nothing. */
function fetchesBelow(
  node: PlanNode | undefined,
  when: readonly Condition[],
): readonly PlannedFetch[] {
  if (node?.kind === "Fetch") return [{ fetch: node, when }];
  if (node?.kind === "Flatten") return fetchesBelow(node.node, when);
  if (node?.kind === "Sequence" || node?.kind === "Parallel")
    return node.nodes.flatMap((each) => fetchesBelow(each, when));
  if (node?.kind !== "Condition") return [];
  const { condition: variable, ifClause, elseClause } = node;
  return [
    ...fetchesBelow(ifClause, [...when, { variable, is: true }]),
    ...fetchesBelow(elseClause, [...when, { variable, is: false }]),
  ];
}

/** Look-ahead knows a record by its id: a fetch that needs further fields cannot be answered from it. */
function asksByIdAlone({ requires = [] }: FetchNode): boolean {
  return (
    requires.length > 0 &&
    requires.every(
      (node) =>
        node.kind === "InlineFragment" && node.selections.every(isKeyField),
    )
  );
}

function isKeyField(node: QueryPlanSelectionNode): boolean {
  return (
    node.kind === "Field" && (node.name === "__typename" || node.name === "id")
  );
}

function wantsOf(
  { serviceName, operation }: FetchNode,
  readFetch: ReadFetch,
): readonly Wanted[] {
  const selections = readFetch(operation)?.selections ?? new Map();
  return [...selections].map(([typename, { text, variables }]) => ({
    member: serviceName,
    typename,
    selection: text,
    variables,
  }));
}
