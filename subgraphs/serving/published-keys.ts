/**
 * The keys that an organisation publishes (RFC 7517 section 5), fetched when
 * they are needed: kept for ten minutes, fetched again for an unknown key at
 * most twice a minute, and, while the other side cannot be reached, used for a
 * day at most, so that its outage is not ours and its old keys do not live on.
 */
import type { JWK } from "jose";

export interface PublishedKeys {
  /** The Ed25519 keys of that address; `kid` is one that should be among them. */
  of(url: string, kid: string | undefined): Promise<readonly JWK[]>;
}

export interface PublishedKeysOptions {
  /** Reads the set; rejects where there is none. */
  readonly read?: (url: string) => Promise<unknown>;
  readonly now?: () => number;
}

const FRESH = 10 * 60_000;
const COOL_DOWN = 30_000;
const STALE = 24 * 3_600_000;
const MOST_KEYS = 16;
const MOST_BYTES = 64 * 1024;
const TIMEOUT = 3_000;

export function publishedKeys({
  read = readSet,
  now = Date.now,
}: PublishedKeysOptions = {}): PublishedKeys {
  const sources = new Map<string, Source>();
  return {
    of: (url, kid) => {
      const source = sources.get(url) ?? new Source(() => read(url), now);
      sources.set(url, source);
      return source.keys(kid);
    },
  };
}

/** The keys of one address. */
class Source {
  readonly #read: () => Promise<unknown>;
  readonly #now: () => number;
  #keys: readonly JWK[] = [];
  #fetchedAt = -Infinity;
  #triedAt = -Infinity;
  #fetching: Promise<void> | undefined;

  constructor(read: () => Promise<unknown>, now: () => number) {
    this.#read = read;
    this.#now = now;
  }

  async keys(kid: string | undefined): Promise<readonly JWK[]> {
    const known = this.#keys.some((key) => key.kid === kid);
    if (!known || this.#age() > FRESH) await this.#fetchAgain();
    return this.#age() > STALE ? [] : this.#keys;
  }

  #age(): number {
    return this.#now() - this.#fetchedAt;
  }

  /** Those who come meanwhile wait for the same answer. */
  async #fetchAgain(): Promise<void> {
    if (this.#fetching === undefined) {
      if (this.#now() - this.#triedAt < COOL_DOWN) return;
      this.#triedAt = this.#now();
      this.#fetching = this.#fetch().finally(() => {
        this.#fetching = undefined;
      });
    }
    await this.#fetching;
  }

  async #fetch(): Promise<void> {
    try {
      this.#keys = keysIn(await this.#read());
      this.#fetchedAt = this.#now();
    } catch {
      // What was known before serves on, within its bound.
    }
  }
}

function keysIn(set: unknown): readonly JWK[] {
  const listed: unknown =
    typeof set === "object" && set !== null && "keys" in set ? set.keys : null;
  if (!Array.isArray(listed)) throw new Error("The answer is no set of keys.");
  return listed.filter(isSigningKey).slice(0, MOST_KEYS);
}

/** Only a key with an id can be called for. */
function isSigningKey(key: unknown): key is JWK {
  return (
    typeof key === "object" &&
    key !== null &&
    "kty" in key &&
    key.kty === "OKP" &&
    "crv" in key &&
    key.crv === "Ed25519" &&
    "x" in key &&
    typeof key.x === "string" &&
    "kid" in key &&
    typeof key.kid === "string"
  );
}

/** A redirect is not followed: the policy names the address. */
async function readSet(url: string): Promise<unknown> {
  const response = await fetch(url, {
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { accept: "application/jwk-set+json, application/json" },
  });
  if (!response.ok || response.body === null)
    throw new Error(`HTTP status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
