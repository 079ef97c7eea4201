/** What the gateway of a home is started with. */
import type { AuditLog } from "../subgraphs/serving/audit/audit-log.ts";
import type { Log } from "../subgraphs/serving/log.ts";
import type { MetricsAccess } from "../subgraphs/serving/metrics/metrics-route.ts";
import type { WireLimits } from "../subgraphs/wire/limits.ts";
import type { WireTls } from "../subgraphs/wire/line.ts";
import type { PageSignIn } from "./explorer-files/page-told.ts";
import type { HomeKeys } from "./home-keys/home-keys.ts";
import type { Limits } from "./limits/limits.ts";
import type { Compose } from "./registry/compose-in-worker.ts";
import type { Registry } from "./registry/registry.ts";
import type { SignIn } from "./sign-in/sign-in.ts";

export interface GatewayOptions {
  readonly home: string;
  readonly registry: Registry;
  /** Where the registry was read from, to follow it while serving; absent: it stays as it is. */
  readonly registryFile?: string;
  /** Milliseconds between two looks at that file. */
  readonly registryEveryMs?: number;
  /** Milliseconds between two comparisons of members' SDL with what was approved; 0 or absent: none. */
  readonly sdlEveryMs?: number;
  /** How a changed registry is composed. */
  readonly compose?: Compose;
  readonly host: string;
  readonly port: number;
  /** What the home signs with, and publishes. */
  readonly keys: HomeKeys;
  /** The home's secret: pseudonyms and sealed cursors come from it. */
  readonly secret: Uint8Array;
  /** Who asks. */
  readonly signIn: SignIn;
  /** Whose tokens are taken, for those who want one. */
  readonly issuer?: { readonly issuer: string; readonly audience: string };
  /** The analyst's page: the folder that it was built into, and how it signs people in; absent: none is served. */
  readonly explorer?: {
    readonly folder: string;
    readonly signIn?: PageSignIn | undefined;
  };
  /** Addresses, networks and names of the home's own, which are left out of lists for sensors. */
  readonly ownRanges?: readonly string[];
  readonly deadlineMs: number;
  readonly limits?: Partial<Limits>;
  /** How the home shows itself to members, and whom it trusts; absent: as Node does. */
  readonly tls?: WireTls | undefined;
  /** When a member that fails is left alone, and for how long. */
  readonly breaker?: Partial<Pick<WireLimits, "breakAfter" | "restMs">>;
  readonly log: Log;
  /** Gets one line for each question, and is closed by whoever opened it; absent: no lines are kept. */
  readonly audit?: AuditLog;
  /** Who gets `/metrics`; absent: this machine. */
  readonly metrics?: MetricsAccess;
}
