/**
 * What every resolver of a member gets with a request: the viewer, the graph
 * bound to the request's deadline, and the loaders.
 */
import type { Graph } from "../../cypher/graph.ts";
import type { Viewer } from "../../cypher/rows.ts";
import type { Sealer } from "../serving/seal.ts";
import type { Caller } from "../serving/verify-token.ts";
import type { Loaders } from "./loaders.ts";
import type { Policy } from "./policy/schema.ts";
import type { Tally } from "./tally.ts";
import type { Withheld } from "./withheld.ts";
import type { WarningLists } from "./warning-lists/warning-lists.ts";

export interface MemberContext {
  readonly member: { readonly slug: string; readonly name: string };
  readonly policy: Policy;
  readonly caller: Caller;
  readonly viewer: Viewer;
  /** The id of the question, the same at the home that asks. */
  readonly requestId: string;
  readonly graph: Graph;
  /** What the graph gave during this request. */
  readonly tally: Tally;
  /** What the answer keeps back of what was asked for by name. */
  readonly withheld: Withheld;
  readonly loaders: Loaders;
  readonly cursors: Sealer;
  readonly warningLists: WarningLists;
}
