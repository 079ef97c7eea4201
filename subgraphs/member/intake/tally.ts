/** Counts of a load while it runs; `report` gives them as they stand. */
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { Outcome } from "./decide.ts";
import { Fingerprints } from "./fingerprints.ts";
import type { Healing } from "./heal-edges.ts";
import { Listing } from "./listing.ts";
import type { Marking } from "./markings.ts";
import type { Conflict, Dangling, LoadReport, Rejection } from "./report.ts";

export class Tally {
  readonly #outcomes = new Map<Outcome, number>();
  readonly #kinds = new Map<string, number>();
  readonly #unknown = new Map<string, number>();
  readonly #rejected = new Listing<Rejection>();
  readonly #conflicts = new Listing<Conflict>();
  /** Ids of the edges that this load's files claim. */
  readonly #claimed = new Fingerprints();
  #dangling = new Listing<Dangling>();
  #healed = 0;
  #unmarked = 0;
  #byDefault = 0;

  rejected(rejection: Rejection): void {
    this.#rejected.add(rejection);
  }

  /** One object of a file, and the ids of the edges that it claims. */
  claim(
    claim: RecordClaim | EdgeClaim,
    outcome: Outcome,
    marking: Marking,
    edgeIds: readonly string[],
  ): void {
    count(this.#outcomes, outcome);
    count(this.#kinds, "kind" in claim ? claim.kind : "RELATIONSHIP");
    if (marking.tlp === null && !isDefinition(claim)) this.#unmarked += 1;
    if (marking.byDefault) this.#byDefault += 1;
    for (const ref of marking.unknown) count(this.#unknown, ref);
    for (const id of edgeIds) this.#claimed.set(id);
    if (outcome === "conflict")
      this.#conflicts.add({
        ...claim.at,
        id: claim.stixId,
        modified: claim.modified,
      });
  }

  /** All pending edges of the store are looked at again, after a file. */
  healing(): void {
    this.#dangling = new Listing();
  }

  /** What was found of some of them. */
  healed({ healed, dangling }: Healing): void {
    this.#healed += healed.filter((id) => !this.#claimed.has(id)).length;
    for (const one of dangling)
      if (this.#claimed.has(one.id)) this.#dangling.add(one);
  }

  dangling(dangling: readonly Dangling[]): void {
    for (const one of dangling) this.#dangling.add(one);
  }

  report(dryRun: boolean): LoadReport {
    const of = (outcome: Outcome) => this.#outcomes.get(outcome) ?? 0;
    const claims = [...this.#outcomes.values()].reduce((sum, n) => sum + n, 0);
    return {
      read: claims + this.#rejected.count,
      new: of("new"),
      changed: of("changed"),
      unchanged: of("unchanged"),
      older: of("older"),
      rejected: this.#rejected.listed,
      dangling: this.#dangling.listed,
      conflicts: this.#conflicts.listed,
      counts: {
        rejected: this.#rejected.count,
        dangling: this.#dangling.count,
        conflicts: this.#conflicts.count,
      },
      healed: this.#healed,
      unmarked: this.#unmarked,
      markedByDefault: this.#byDefault,
      unknownMarkings: Object.fromEntries(this.#unknown),
      byKind: Object.fromEntries(this.#kinds),
      dryRun,
    };
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Marking definitions mark others and bear no level themselves. */
function isDefinition(claim: RecordClaim | EdgeClaim): boolean {
  return "stixType" in claim && claim.stixType === "marking-definition";
}
