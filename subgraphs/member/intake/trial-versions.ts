/**
 * What a trial load would have written of objects that a file holds more than
 * once, so that later versions are told from it as they would be from the store.
 */
import type { OriginalText } from "./claims.ts";
import type { StoredVersion, Versioned } from "./decide.ts";
import { versionTag } from "./decide.ts";
import { timeOf } from "./file-versions.ts";
import { Fingerprints } from "./fingerprints.ts";

export class TrialVersions {
  readonly #seen = new Fingerprints();

  /** Whether a version of this record or edge was noted. */
  has(id: string): boolean {
    return this.#seen.has(id);
  }

  note(id: string, claim: Versioned): void {
    const version = `${id}@${versionTag(claim)}`;
    const newest = Math.max(this.#seen.get(id) ?? -Infinity, timeOf(claim));
    this.#seen.set(id, newest);
    this.#seen.set(version);
    this.#seen.set(contentOf(version, claim.original));
  }

  /** Those of these claims' versions that the store would hold by now, and its newest one. */
  among(id: string, claims: readonly Versioned[]): readonly StoredVersion[] {
    const newest = this.#seen.get(id);
    if (newest === undefined) return [];
    const tag = newest === -Infinity ? "" : new Date(newest).toISOString();
    const held = claims.flatMap((claim) => {
      const version = `${id}@${versionTag(claim)}`;
      const { original } = claim;
      if (!this.#seen.has(version)) return [];
      const isSame = this.#seen.has(contentOf(version, original));
      return [{ version, hash: isSame ? original.hash : "" }];
    });
    return [...held, { version: `${id}@${tag}`, hash: "" }];
  }
}

function contentOf(version: string, { hash }: OriginalText): string {
  return `${version}#${hash}`;
}
