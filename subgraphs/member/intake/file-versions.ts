/**
 * Which objects a file holds more than once, and which of their versions is the
 * newest: it is written first, and the others are kept beside it, wherever they
 * stand in the file. So counts do not depend on how a file falls into batches.
 */
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import { versionTag } from "./decide.ts";
import type { Versioned } from "./decide.ts";
import { Fingerprints } from "./fingerprints.ts";

type Claim = RecordClaim | EdgeClaim;

export class FileVersions {
  /** The newest version of each object, in milliseconds. */
  readonly #newest = new Fingerprints();
  readonly #repeated = new Fingerprints();
  readonly #nameOf: (claim: Claim) => string;

  /** `oneFeed`: all objects get one feed, so the same id by two authors is one object. */
  constructor(oneFeed: boolean) {
    this.#nameOf = ({ authorId, stixId }) =>
      oneFeed ? stixId : `${authorId ?? ""} ${stixId}`;
  }

  note(claim: Claim): void {
    const name = this.#nameOf(claim);
    const known = this.#newest.get(name);
    if (known !== undefined) this.#repeated.set(name);
    this.#newest.set(name, Math.max(known ?? -Infinity, timeOf(claim)));
  }

  get hasRepeated(): boolean {
    return this.#repeated.size > 0;
  }

  isRepeated(claim: Claim): boolean {
    return this.hasRepeated && this.#repeated.has(this.#nameOf(claim));
  }

  /** Asked for each claim in the file's order: whether it is its object's newest version, and the first of that. */
  firstOfNewest(): (claim: Claim) => boolean {
    const taken = new Fingerprints();
    return (claim) => {
      if (!this.isRepeated(claim)) return true;
      const name = this.#nameOf(claim);
      if (taken.has(name) || timeOf(claim) !== this.#newest.get(name))
        return false;
      taken.set(name);
      return true;
    };
  }
}

/** When a version was made, in milliseconds; types without versions have one for all time. */
export function timeOf(claim: Versioned): number {
  const time = Date.parse(versionTag(claim));
  return Number.isNaN(time) ? -Infinity : time;
}
