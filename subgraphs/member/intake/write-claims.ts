/**
 * Writes the claims of a file in batches, sorted by id: what a batch may meet
 * again stands beside it, and one order of locks means no deadlocks. Versions
 * of one object go in one batch, or a kill between them would show.
 */
import {
  keepOriginals,
  storedVersions,
  writeEdges,
  writeRecords,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import { batchesOf } from "./batches.ts";
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { Decision, StoredVersion } from "./decide.ts";
import { decide } from "./decide.ts";
import type { FileClaims } from "./file-claims.ts";
import type { LoadContext } from "./rows.ts";
import { edgeRow, idOf, markingOfClaim, recordRow } from "./rows.ts";
import type { Tally } from "./tally.ts";

/** Objects of one transaction at most. */
export const BATCH = 1_000;

type Told = (done: number, total: number) => void;

/** All versions that a file has of one record or edge. */
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
  readonly claims: FileClaims;
  readonly context: LoadContext;
  readonly tally: Tally;
  readonly told: (phase: "records" | "relationships") => Told;
  /** Decide and count, but write nothing. */
  readonly trial: boolean;
  readonly batch: number;
}

export async function writeClaims(work: Writing): Promise<void> {
  await inBatches(work, "records", work.claims.records, writeRecordBatch);
  await inBatches(work, "relationships", work.claims.edges, writeEdgeBatch);
}

async function inBatches<Claim extends RecordClaim | EdgeClaim>(
  work: Writing,
  phase: "records" | "relationships",
  claims: readonly Claim[],
  write: (
    graph: Graph,
    decided: readonly Decided<Claim>[],
    context: LoadContext,
  ) => Promise<void>,
): Promise<void> {
  const { graph, context, tally, trial, batch } = work;
  const groups = groupById(claims, context);
  let done = 0;
  for (const together of batchesOf(groups, batch)) {
    const decided = await decideGroups(graph, together);
    if (!trial) await write(graph, decided, context);
    tallyGroups(decided, context, tally);
    done += decided.length;
    work.told(phase)(done, groups.length);
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

async function decideGroups<Claim extends RecordClaim | EdgeClaim>(
  graph: Graph,
  groups: readonly Group<Claim>[],
): Promise<readonly Decided<Claim>[]> {
  const stored = new Map<string, StoredVersion[]>();
  const ids = groups.map(({ id }) => id);
  for (const { id, version, hash } of await graph.write(storedVersions, {
    ids,
  })) {
    const versions = stored.get(id) ?? [];
    versions.push({ version, hash });
    stored.set(id, versions);
  }
  return groups.map((group) => ({
    ...group,
    decision: decide(group.id, group.claims, stored.get(group.id) ?? []),
  }));
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
