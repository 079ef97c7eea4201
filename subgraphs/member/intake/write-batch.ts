/** Writes one batch of claims: looks up what the store has of them, decides, writes, and counts. */
import type { Graph } from "../../../cypher/graph.ts";
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import { decide } from "./decide.ts";
import type { FileFacts } from "./file-facts.ts";
import { groupById, storedOf } from "./groups.ts";
import type { Decided, Group } from "./groups.ts";
import type { LoadContext } from "./rows.ts";
import { markingOfClaim } from "./rows.ts";
import type { Tally } from "./tally.ts";
import { TrialVersions } from "./trial-versions.ts";
import { unknownEnds } from "./unknown-ends.ts";
import { writeEdgeRows, writeRecordRows } from "./write-rows.ts";

/** What the writing of one file needs. */
export interface Writing {
  readonly graph: Graph;
  readonly facts: FileFacts;
  readonly context: LoadContext;
  readonly tally: Tally;
  readonly told: (phase: "records" | "relationships", done: number) => void;
  /** Decide and count, but write nothing. */
  readonly trial: boolean;
}

export class BatchWriter {
  readonly #work: Writing;
  readonly #trial: TrialVersions | undefined;
  #records = 0;
  #edges = 0;

  constructor(work: Writing) {
    this.#work = work;
    if (work.trial) this.#trial = new TrialVersions();
  }

  async records(claims: readonly RecordClaim[]): Promise<void> {
    await this.#write(claims, writeRecordRows);
    this.#records += claims.length;
    if (claims.length > 0) this.#work.told("records", this.#records);
  }

  async edges(claims: readonly EdgeClaim[]): Promise<void> {
    await this.#write(claims, writeEdgeRows);
    this.#edges += claims.length;
    if (claims.length > 0) this.#work.told("relationships", this.#edges);
  }

  async #write<Claim extends RecordClaim | EdgeClaim>(
    claims: readonly Claim[],
    write: (
      graph: Graph,
      decided: readonly Decided<Claim>[],
      context: LoadContext,
    ) => Promise<void>,
  ): Promise<void> {
    if (claims.length === 0) return;
    const { graph, context, tally } = this.#work;
    const groups = groupById(claims, context);
    const decided = await this.#decided(groups);
    if (this.#trial === undefined) await write(graph, decided, context);
    else await this.#try(decided, this.#trial);
    tallyGroups(decided, context, tally);
  }

  async #decided<Claim extends RecordClaim | EdgeClaim>(
    groups: readonly Group<Claim>[],
  ): Promise<readonly Decided<Claim>[]> {
    const stored = await storedOf(this.#work.graph, groups);
    return groups.map((group) => {
      const { id, claims } = group;
      const tried = this.#trial?.among(id, claims) ?? [];
      const held = [...(stored.get(id) ?? []), ...tried];
      return { ...group, decision: decide(id, claims, held) };
    });
  }

  async #try<Claim extends RecordClaim | EdgeClaim>(
    decided: readonly Decided<Claim>[],
    trial: TrialVersions,
  ): Promise<void> {
    const { graph, facts, context, tally } = this.#work;
    // The first of an object is its newest version, and only that has edges.
    const first = decided
      .filter(({ id }) => !trial.has(id))
      .flatMap(({ claims }) => claims);
    tally.dangling(await unknownEnds(graph, first, facts, context));
    for (const { id, claims } of decided)
      for (const claim of claims)
        if (facts.versions.isRepeated(claim)) trial.note(id, claim);
  }
}

function tallyGroups<Claim extends RecordClaim | EdgeClaim>(
  decided: readonly Decided<Claim>[],
  context: LoadContext,
  tally: Tally,
): void {
  for (const { id, claims, decision } of decided)
    for (const [at, claim] of claims.entries())
      tally.claim(
        claim,
        decision.outcomes[at] ?? "unchanged",
        markingOfClaim(claim, context),
        edgeIdsOf(id, claim),
      );
}

function edgeIdsOf(
  id: string,
  claim: RecordClaim | EdgeClaim,
): readonly string[] {
  if (!("references" in claim)) return [id];
  return claim.references.map(
    ({ relationshipType, target }) => `${id}#${relationshipType}#${target}`,
  );
}
