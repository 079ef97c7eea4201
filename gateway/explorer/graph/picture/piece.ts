/**
 * What one answer adds to the picture. Answers are kept apart, and the picture is
 * made of all of them anew whenever one comes or goes (picture.ts).
 */
import type { ClaimShownFragment } from "../../api/generated.ts";
import type { EdgeField } from "../kinds.ts";

/** To whom a record's owner releases it; `tlp` is null where it bears no level. */
export interface RecordMark {
  readonly id: string;
  readonly member: string;
  readonly tlp: string | null;
}

export interface NodeDrawn {
  readonly id: string;
  /** As the API's type is called, such as `Actor`. */
  readonly typename: string;
  readonly name: string;
  /** Slugs of the members that hold a record of it. */
  readonly members: readonly string[];
  readonly records: readonly RecordMark[];
}

/** A claim, and the end from which it was seen: `forward` is said from there. */
export interface SeenClaim extends ClaimShownFragment {
  readonly from: string;
}

/** What members state about a connection. */
export interface SeenEdge {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly SeenClaim[];
}

/**
 * How many more there are than an answer gave.
 *
 * - `neighbours`: things of a kind at one hop, of which `total` are known to be.
 * - `page`: a page of edges, `got` of `total`; null: not counted. `last`: none follows.
 * - `farther`: things within two hops that were met and not given.
 */
export type More =
  | {
      readonly by: "neighbours";
      readonly at: string;
      readonly field: EdgeField;
      readonly total: number;
    }
  | {
      readonly by: "page";
      readonly at: string;
      readonly field: EdgeField;
      readonly got: number;
      readonly total: number | null;
      readonly last: boolean;
    }
  | {
      readonly by: "farther";
      readonly at: string;
      readonly field: EdgeField;
      readonly count: number;
    };

/** Something that is connected with so much that nothing was followed from there. */
export interface NotCrossed {
  readonly entity: Pick<NodeDrawn, "id" | "typename" | "name">;
  readonly degree: number;
}

export interface Piece {
  /** The thing that was asked about; null: there is none of that id. */
  readonly anchor: string | null;
  readonly nodes: readonly NodeDrawn[];
  readonly edges: readonly SeenEdge[];
  readonly more: readonly More[];
  readonly notCrossed: readonly NotCrossed[];
  /** Slugs of members that were asked and did not answer. */
  readonly away: readonly string[];
  /** Why the search ended early; null: it did not. */
  readonly bound: string | null;
}
