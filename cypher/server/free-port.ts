/**
 * A port that nothing listens on now, and that the system gives to nobody before
 * it is used: below the ports that outgoing connections get (from 32768 on Linux,
 * 49152 elsewhere), one of which was in the way of a member once in many starts.
 */
import { randomInt } from "node:crypto";

import { refusePortInUse } from "./refuse-port-in-use.ts";

/** Above 10080, which browsers refuse. */
const FIRST = 10_240;
const END = 32_768;
const MOST_TRIES = 100;

/** Ports that were looked at: each is given once. */
const looked = new Set<number>();

/** Rejects where a hundred ports in a row are in use. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = randomInt(FIRST, END);
    if (looked.has(port)) continue;
    looked.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error(
    `Of ${MOST_TRIES} ports between ${FIRST} and ${END - 1} none is free.`,
  );
}

function isFree(port: number): Promise<boolean> {
  return refusePortInUse(port).then(
    () => true,
    () => false,
  );
}
