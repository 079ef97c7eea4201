/**
 * A home's signing keys while its gateway runs: read again when their file
 * changes, so that a rotation needs no restart. A file that cannot be read
 * changes nothing: the gateway goes on with the keys that it has, and says so.
 */
import { readFile, stat } from "node:fs/promises";

import type { Log } from "../../subgraphs/serving/log.ts";
import { keysIn, publishedKeys, signingKey } from "./key-file.ts";
import type { PublishedKey, SigningKey, StoredKey } from "./key-file.ts";

export interface HomeKeys {
  /** The key that signs now. */
  signing(): SigningKey;
  /** What `/.well-known/jwks.json` shows. */
  published(): readonly PublishedKey[];
  stop(): void;
}

/** Milliseconds between two looks at the file. */
const EVERY = 2_000;

/** Reads the file and watches it; rejects with a sentence that names the file. */
export async function openHomeKeys(
  file: string,
  log: Log,
  every = EVERY,
): Promise<HomeKeys> {
  let seen = await markOf(file);
  let keys = fixedKeys(await readKeys(file));
  let looking = false;
  const look = async () => {
    const mark = await markOf(file);
    if (mark === seen) return;
    keys = fixedKeys(await readKeys(file));
    // Noted after the keys: a file that was half written is looked at again.
    seen = mark;
    log.warn(
      { signsWith: keys.signing().kid, published: keys.published().length },
      "the home's keys have changed",
    );
  };
  // Polled: a watch of the file ends where it is replaced, as it should be.
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch((error: unknown) =>
        log.error(
          { reason: String(error) },
          "the home's keys cannot be read; those from before stay in use",
        ),
      )
      .finally(() => (looking = false));
  }, every);
  timer.unref();
  return {
    signing: () => keys.signing(),
    published: () => keys.published(),
    stop: () => clearInterval(timer),
  };
}

/** Keys that do not change: what a file held, or a test made. */
export function fixedKeys(stored: readonly StoredKey[]): HomeKeys {
  const signing = signingKey(stored);
  const published = publishedKeys(stored);
  return {
    signing: () => signing,
    published: () => published,
    stop: () => {},
  };
}

async function readKeys(file: string): Promise<readonly StoredKey[]> {
  const text = await readFile(file, "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(
        `Cannot read the home's keys in ${file}: ${error.code === "ENOENT" ? "there is no such file" : (error.code ?? "unknown fault")}.`,
      );
    },
  );
  try {
    return keysIn(jsonOf(text));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "unknown fault";
    throw new Error(`The home's keys in ${file} cannot be used: ${why}.`, {
      cause,
    });
  }
}

/** JSON's own complaint quotes the text, which is a private key. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is not JSON");
  }
}

/** What tells one state of a file from the next. */
async function markOf(file: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(file).catch(() => ({
    mtimeMs: 0,
    size: 0,
    ino: 0,
  }));
  return `${mtimeMs} ${size} ${ino}`;
}
