/**
 * Bytes that may be packed with gzip (RFC 1952), unpacked as they come. A file
 * that is cut or damaged gives what stands before the fault.
 */
import { createGunzip } from "node:zlib";

import { FileFault } from "./file-fault.ts";

/** Packed bytes that are unpacked at once: gzip packs at most 1,032 to 1, so 16 MB may come of them. */
const STEP = 16 * 1024;

/** The bytes as they are, or unpacked if they begin as gzip does. Throws a `FileFault` where a gzip is cut or damaged. */
export async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let unpacking: Unpacking | undefined;
  let isFirst = true;
  try {
    for await (const some of bytes) {
      if (isFirst && isGzip(some)) unpacking = new Unpacking();
      isFirst = false;
      if (unpacking === undefined) yield some;
      else
        for (let from = 0; from < some.length; from += STEP)
          yield* unpacking.write(some.subarray(from, from + STEP));
    }
    if (unpacking !== undefined) yield* unpacking.end();
  } finally {
    // Whoever looks at the head of a file alone leaves the rest.
    unpacking?.close();
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Node's stream, driven by hand: as an iterable it drops what it has unpacked
 * already as soon as it meets a fault.
 */
class Unpacking {
  readonly #gunzip = createGunzip();
  #written = 0;
  #out: Uint8Array[] = [];
  #error: NodeJS.ErrnoException | undefined;
  #settle: () => void = () => undefined;

  constructor() {
    this.#gunzip.on("data", (some: Uint8Array) => this.#out.push(some));
    this.#gunzip.on("end", () => this.#settle());
    this.#gunzip.on("error", (error) => {
      this.#error = error;
      this.#settle();
    });
  }

  async *write(packed: Uint8Array): AsyncGenerator<Uint8Array> {
    // A copy: the stream may look at it after the caller has gone on.
    await this.#settled((done) => this.#gunzip.write(packed.slice(), done));
    this.#written += packed.length;
    yield* this.#taken();
  }

  async *end(): AsyncGenerator<Uint8Array> {
    await this.#settled(() => this.#gunzip.end());
    yield* this.#taken();
  }

  close(): void {
    this.#gunzip.destroy();
  }

  /** Waits for `done`, or for the stream's end or error: after an error nothing calls back. */
  #settled(run: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      run(resolve);
    });
  }

  *#taken(): Generator<Uint8Array> {
    const taken = this.#out;
    this.#out = [];
    yield* taken;
    if (this.#error !== undefined)
      throw faultOf(this.#error.code, this.#written);
  }
}

function faultOf(code: string | undefined, written: number): FileFault {
  return code === "Z_BUF_ERROR"
    ? new FileFault(
        "CUT_SHORT",
        `byte ${written}`,
        `A gzip ends with its checksum, but this one is cut short after ${written} packed bytes.`,
      )
    : new FileFault(
        "BAD_GZIP",
        `byte ${written}`,
        `The file begins as a gzip does, but what follows byte ${written} cannot be unpacked: it is damaged.`,
      );
}
