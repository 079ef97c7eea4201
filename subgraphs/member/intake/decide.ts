/**
 * Which versions of an object are new to the store, and which is the current
 * one. A version is (id, modified), STIX 2.1 section 3.6; the newest is current.
 * Two contents of one version: the first that was loaded stays, both are kept.
 */
import type { OriginalText } from "./claims.ts";

/** A version that the store holds: the id of its original, and the hash of its content. */
export interface StoredVersion {
  readonly version: string;
  readonly hash: string;
}

/** What all claims have that versions are told apart by. */
export interface Versioned {
  readonly created: string | null;
  readonly modified: string | null;
  readonly original: OriginalText;
}

export type Outcome = "new" | "changed" | "unchanged" | "older" | "conflict";

/** An original to keep, under the id of its version. */
export interface OriginalRow extends OriginalText {
  readonly id: string;
}

export interface Decision<Claim> {
  /** The claim that becomes the current version; null: the store's stays. */
  readonly current: Claim | null;
  /** Whether the store holds an older version already. */
  readonly replaces: boolean;
  readonly originals: readonly OriginalRow[];
  /** One for each claim, in their order. */
  readonly outcomes: readonly Outcome[];
}

/** Decides for the claims of one id, in the order of the file. */
export function decide<Claim extends Versioned>(
  id: string,
  claims: readonly Claim[],
  stored: readonly StoredVersion[],
): Decision<Claim> {
  const tags = new Map(stored.map((held) => [tagOf(held.version, id), held]));
  const hashes = new Set(stored.map((held) => held.version + held.hash));
  const newestStored = [...tags.keys()].toSorted().at(-1);
  const fresh = new Map<string, Claim>();
  const originals: OriginalRow[] = [];
  const outcomes = claims.map((claim): Outcome => {
    const tag = versionTag(claim);
    const plain = `${id}@${tag}`;
    const taken = tags.has(tag) || fresh.has(tag);
    const version = taken ? `${plain}#${claim.original.hash}` : plain;
    const { json, hash } = claim.original;
    if (hashes.has(plain + hash) || hashes.has(version + hash))
      return "unchanged";
    hashes.add(version + hash);
    originals.push({ id: version, json, hash });
    if (taken) return "conflict";
    fresh.set(tag, claim);
    return "older";
  });
  const current = newestOf(fresh, newestStored);
  return {
    current,
    replaces: stored.length > 0,
    originals,
    outcomes: outcomes.map((outcome, at) =>
      current !== null && claims[at] === current
        ? stored.length > 0
          ? "changed"
          : "new"
        : outcome,
    ),
  };
}

/** The part of a version's id after the object's; types without versions have the empty one. */
export function versionTag({ created, modified }: Versioned): string {
  return modified ?? created ?? "";
}

function tagOf(version: string, id: string): string {
  return version.slice(id.length + 1).split("#")[0] ?? "";
}

function newestOf<Claim>(
  fresh: ReadonlyMap<string, Claim>,
  newestStored: string | undefined,
): Claim | null {
  const newest = [...fresh.keys()].toSorted().at(-1);
  if (newest === undefined) return null;
  if (newestStored !== undefined && newest <= newestStored) return null;
  return fresh.get(newest) ?? null;
}
