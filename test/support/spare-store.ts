/**
 * The spare store of the store lane: one Neo4j that stands beside the demonstration
 * and is lent to one test file at a time.
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

import { demoUnderTest } from "./running-demo.ts";
import type { LentStore } from "./store.ts";

/** The spare store, if the lane has one and nobody has it now. */
export async function borrowSpareStore(): Promise<LentStore | undefined> {
  const demo = demoUnderTest();
  if (demo?.spareStore === undefined) return undefined;
  const lent = join(demo.folder, "spare-store-is-lent");
  try {
    await mkdir(lent);
  } catch {
    return undefined;
  }
  return {
    address: demo.spareStore,
    release: () => rm(lent, { recursive: true }),
  };
}
