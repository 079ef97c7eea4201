/**
 * Watches a registry's file while the gateway serves. The text is compared, not
 * its time: a file that is replaced within one tick, or on a disk with coarse
 * clocks, is not missed. A text with a fault is read once more before it is told
 * of: it may have been half written.
 */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { registryOfText } from "./registry-file.ts";
import type { Registry } from "./registry.ts";

export interface WatchRegistry {
  readonly file: string;
  readonly everyMs: number;
  /** Takes the registry of each new text, the first one too; may reject, which is a fault like that of a text. */
  readonly onChange: (registry: Registry) => Promise<void>;
  /** Told once for each faulty text, and with `undefined` when the file is good again. */
  readonly onFault: (fault: string | undefined) => void;
}

export interface Watch {
  stop(): Promise<void>;
}

export function watchRegistry(options: WatchRegistry): Watch {
  const stopped = new AbortController();
  const done = run(options, stopped.signal);
  return {
    stop: async () => {
      stopped.abort();
      await done;
    },
  };
}

/** A text with a fault, and how many ticks it has been there. */
interface Faulty {
  readonly text: string;
  readonly ticks: number;
}

/** A fault that was told is tried again now and then: it may lie beside the file. */
const TICKS_BETWEEN_TRIALS = 30;

async function run(options: WatchRegistry, signal: AbortSignal): Promise<void> {
  let good: string | undefined;
  let faulty: Faulty | undefined;
  while (await tick(options.everyMs, signal)) {
    const text = await readFile(options.file, "utf8").catch(() => "");
    const ticks = text === faulty?.text ? faulty.ticks + 1 : 0;
    if (ticks % TICKS_BETWEEN_TRIALS > 1) {
      faulty = { text, ticks };
      continue;
    }
    const fault = text === good ? undefined : await faultOf(text, options);
    if (fault === undefined) {
      if (faulty !== undefined && faulty.ticks > 0) options.onFault(undefined);
      [good, faulty] = [text, undefined];
      continue;
    }
    if (ticks === 1) options.onFault(fault);
    faulty = { text, ticks };
  }
}

/** `false` when the watch has ended. */
async function tick(ms: number, signal: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
  return !signal.aborted;
}

async function faultOf(
  text: string,
  { file, onChange }: WatchRegistry,
): Promise<string | undefined> {
  try {
    if (text === "") throw new Error(`The registry ${file} cannot be read.`);
    await onChange(await registryOfText(text, file));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
