/**
 * What a trial load would have written of objects that a file holds more than
 * once, so that later versions are told from it as they would be from the store.
 */
import type { OriginalText } from "./claims.ts";
import type { StoredVersion, Versioned } from "./decide.ts";
import { versionTag } from "./decide.ts";
import { Fingerprints } from "./fingerprints.ts";

export class TrialVersions {
  readonly #seen = new Fingerprints();

  /** Whether a version of this record or edge was noted. */
  has(id: string): boolean {
    return this.#seen.has(id);
  }

  note(id: string, claim: Versioned): void {
    const version = `${id}@${versionTag(claim)}`;
    this.#seen.set(id);
    this.#seen.set(version);
    this.#seen.set(contentOf(version, claim.original));
  }

  /** Of these claims' versions, those that the store would hold by now. */
  among(id: string, claims: readonly Versioned[]): readonly StoredVersion[] {
    return claims.flatMap((claim) => {
      const version = `${id}@${versionTag(claim)}`;
      const { original } = claim;
      if (!this.#seen.has(version)) return [];
      const isSame = this.#seen.has(contentOf(version, original));
      return [{ version, hash: isSame ? original.hash : "" }];
    });
  }
}

function contentOf(version: string, { hash }: OriginalText): string {
  return `${version}#${hash}`;
}
