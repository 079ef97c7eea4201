/**
 * What looks on while a home's questions are answered: audit, metrics, refusals
 * and the members' breakers. It has a memory, and outlives any graph.
 */
import type { Express } from "express";

import type { AuditLog } from "../subgraphs/serving/audit/audit-log.ts";
import { Denials } from "../subgraphs/serving/audit/denials.ts";
import { createMetrics } from "../subgraphs/serving/metrics/metrics.ts";
import { metricsRoute } from "../subgraphs/serving/metrics/metrics-route.ts";
import { createGuards } from "../subgraphs/wire/guard.ts";
import { explorerRoute } from "./explorer-files/explorer-route.ts";
import { pageTold } from "./explorer-files/page-told.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { defaultLimits } from "./limits/limits.ts";
import { memberMetrics } from "./member-metrics.ts";
import type { RegisteredMember } from "./registry/registry.ts";
import { wellKnown } from "./well-known.ts";

export interface Watchers {
  readonly audit: AuditLog;
  readonly denials: Denials;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly guards: ReturnType<typeof createGuards>;
  readonly ofMembers: ReturnType<typeof memberMetrics>;
}

export function watchersOf(audit: AuditLog): Watchers {
  const metrics = createMetrics(audit);
  const guards = createGuards();
  return {
    audit,
    denials: new Denials(audit),
    metrics,
    guards,
    ofMembers: memberMetrics(metrics.registry, () =>
      Object.fromEntries(guards.states()),
    ),
  };
}

/** What the HTTP side needs beside GraphQL itself; `members` are those of now. */
export function httpOf(
  options: GatewayOptions,
  { metrics, denials }: Watchers,
  members: () => readonly RegisteredMember[],
) {
  const { home, keys, issuer, limits, metrics: access, explorer } = options;
  const metricsAt = metricsRoute(
    metrics.registry,
    access ?? { kind: "this-machine" },
  );
  const knownAt = wellKnown({ keys, signIn: issuer });
  const explorerAt =
    explorer &&
    explorerRoute({
      folder: explorer.folder,
      issuer: issuer?.issuer,
      told: () =>
        pageTold({ home, members: members(), issuer, page: explorer.signIn }),
    });
  return {
    maxBody: limits?.body ?? defaultLimits.body,
    routes: (app: Express) => {
      metricsAt?.(app);
      knownAt(app);
      explorerAt?.(app);
    },
    onRefused: (code: string) => {
      metrics.refused(code);
      void denials.note(code);
    },
  };
}
