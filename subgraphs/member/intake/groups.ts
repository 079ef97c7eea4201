/** The claims of a batch by the record or edge that they are about, and what the store has of each. */
import { storedVersions } from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { Decision, StoredVersion } from "./decide.ts";
import type { LoadContext } from "./rows.ts";
import { idOf } from "./rows.ts";

/** All versions that a batch has of one record or edge. */
export interface Group<Claim> {
  readonly id: string;
  readonly claims: readonly Claim[];
}

export interface Decided<Claim> extends Group<Claim> {
  readonly decision: Decision<Claim>;
}

/** In the order of ids, so that locks are taken in one order. */
export function groupById<Claim extends RecordClaim | EdgeClaim>(
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

/** The versions that the store holds, by id. */
export async function storedOf(
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
