/** Writes one batch of claims: looks up what the store has of them, decides, writes, and counts. */
import {
  keepOriginals,
  storedVersions,
  writeEdges,
  writeRecords,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { Decision, StoredVersion } from "./decide.ts";
import { decide } from "./decide.ts";
import type { FileFacts } from "./file-facts.ts";
import type { LoadContext } from "./rows.ts";
import { edgeRow, idOf, markingOfClaim, recordRow } from "./rows.ts";
import type { Tally } from "./tally.ts";
import { TrialVersions } from "./trial-versions.ts";
import { unknownEnds } from "./unknown-ends.ts";

/** All versions that a batch has of one record or edge. */
interface Group<Claim> {
  readonly id: string;
  readonly claims: readonly Claim[];
}

interface Decided<Claim> extends Group<Claim> {
  readonly decision: Decision<Claim>;
}

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
    await this.#write(claims, writeRecordBatch);
    this.#records += claims.length;
    if (claims.length > 0) this.#work.told("records", this.#records);
  }

  async edges(claims: readonly EdgeClaim[]): Promise<void> {
    await this.#write(claims, writeEdgeBatch);
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

function groupById<Claim extends RecordClaim | EdgeClaim>(
  claims: readonly Claim[],
  context: LoadContext,
): readonly Group<Claim>[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = idOf(claim, context);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [claim]);
    else group.push(claim);
  }
  return [...groups]
    .map(([id, versions]) => ({ id, claims: versions }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

async function storedOf(
  graph: Graph,
  groups: readonly Group<unknown>[],
): Promise<ReadonlyMap<string, readonly StoredVersion[]>> {
  const stored = new Map<string, StoredVersion[]>();
  const ids = groups.map(({ id }) => id);
  for (const { id, version, hash } of await graph.write(storedVersions, {
    ids,
  })) {
    const versions = stored.get(id) ?? [];
    versions.push({ version, hash });
    stored.set(id, versions);
  }
  return stored;
}

async function writeRecordBatch(
  graph: Graph,
  decided: readonly Decided<RecordClaim>[],
  context: LoadContext,
): Promise<void> {
  const rows = decided.flatMap(({ decision }) =>
    decision.current === null
      ? []
      : [recordRow(decision.current, decision, context)],
  );
  if (rows.length > 0) await graph.write(writeRecords, { rows });
  await keepOthers(graph, decided);
}

async function writeEdgeBatch(
  graph: Graph,
  decided: readonly Decided<EdgeClaim>[],
  context: LoadContext,
): Promise<void> {
  const current = decided.filter(({ decision }) => decision.current !== null);
  const rows = current.flatMap(({ decision }) =>
    decision.current === null
      ? []
      : [edgeRow(decision.current, decision, context)],
  );
  const replaced = current.flatMap(({ id, decision }) =>
    decision.replaces ? [id] : [],
  );
  if (rows.length > 0) await graph.write(writeEdges, { rows, replaced });
  await keepOthers(graph, decided);
}

/** Versions that came without a new current one. */
async function keepOthers(
  graph: Graph,
  decided: readonly Decided<unknown>[],
): Promise<void> {
  const rows = decided.flatMap(({ id, decision }) =>
    decision.current === null && decision.originals.length > 0
      ? [{ id, originals: decision.originals }]
      : [],
  );
  if (rows.length > 0) await graph.write(keepOriginals, { rows });
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
