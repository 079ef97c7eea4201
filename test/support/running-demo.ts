/**
 * The demonstration that the tests of the store lane share: five real members
 * over real stores and two gateways (Singtel's and AT&T's), on free ports.
 */
import { readFileSync } from "node:fs";

import type { StoreAddress } from "../../cypher/neo4j.ts";
import type { RunningDemo } from "../../gateway/demo/run-demo.ts";

export interface DemoUnderTest extends Pick<
  RunningDemo,
  "gateways" | "members"
> {
  readonly folder: string;
  /** A store that is nobody's, for tests that need one (spare-store.ts). */
  readonly spareStore?: StoreAddress & { readonly pid: number };
  /** Analysts' tokens by their gateway's address, got once: a test's own time is not for signing in. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** Where `start-demo.ts` leaves what tests need to know. */
export const DEMO_VARIABLE = "TESSERA_DEMO_UNDER_TEST";

/** What runs; undefined outside of the store lane. */
export function demoUnderTest(): DemoUnderTest | undefined {
  const file = process.env[DEMO_VARIABLE];
  return file === undefined
    ? undefined
    : (JSON.parse(readFileSync(file, "utf8")) as DemoUnderTest);
}

export function runningDemo(): DemoUnderTest {
  const demo = demoUnderTest();
  if (demo === undefined)
    throw new Error(
      "The demonstration is not running: these tests belong to the project `store` (npm test).",
    );
  return demo;
}

/** The GraphQL address of a home's gateway. */
export function gatewayOf(home: string): string {
  const gateway = runningDemo().gateways.find((each) => each.home === home);
  if (gateway === undefined) throw new Error(`No gateway of ${home} runs.`);
  return gateway.url;
}
