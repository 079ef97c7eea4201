/**
 * The configuration of a member, as one pure function. Paths in the file are
 * relative to it.
 */
import { dirname, resolve } from "node:path";

import { z } from "zod";

import { slugFault } from "../contract/slug.ts";
import { auditConfig, auditSettings } from "../serving/audit/audit-config.ts";
import type { AuditSettings } from "../serving/audit/audit-log.ts";
import {
  metricsConfig,
  metricsSettings,
} from "../serving/metrics/metrics-route.ts";

const port = z.int().min(0).max(65_535);

const configSchema = z.strictObject({
  slug: z.string().superRefine((slug, context) => {
    const fault = slugFault(slug);
    if (fault !== undefined)
      context.addIssue({ code: "custom", message: fault });
  }),
  name: z.string().min(1),
  host: z.string().default("127.0.0.1"),
  port,
  /** The owner's policy. */
  policy: z.string(),
  /** 32 bytes in base64; cursors are sealed with a key made from them. */
  secret: z.string(),
  store: z.union([
    /** A store of our own, started with the member. */
    z.strictObject({
      home: z.string(),
      boltPort: port,
      heapMb: z.int().min(128).optional(),
    }),
    /** A Neo4j that is there already. */
    z.strictObject({
      uri: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//),
      user: z.string(),
      passwordFile: z.string(),
      database: z.string().optional(),
    }),
  ]),
  /** A folder with `.cypher` texts that replace ours (same names, same heads). */
  cypher: z.string().optional(),
  /** A folder with the member's own warning lists, in MISP's format. */
  warningLists: z.string().optional(),
  /** Who asked what; `false`: no lines. */
  audit: auditConfig,
  /** Who gets `/metrics`: this machine (true), bearers of a token, or nobody (false). */
  metrics: metricsConfig,
  /** What one request may be at most. */
  limits: z
    .strictObject({
      body: z.int().positive().optional(),
      tokens: z.int().positive().optional(),
      depth: z.int().positive().optional(),
      fields: z.int().positive().optional(),
      aliases: z.int().positive().optional(),
      directives: z.int().positive().optional(),
      listItems: z.int().positive().optional(),
      representations: z.int().positive().optional(),
      cost: z.int().positive().optional(),
    })
    .default({}),
  /** Certificates (PEM files); `clients: "required"` is mutual TLS, and needs `ca`. */
  tls: z
    .strictObject({
      cert: z.string(),
      key: z.string(),
      ca: z.string().optional(),
      clients: z.enum(["required", "none"]).default("none"),
    })
    .refine(
      ({ ca, clients }) => clients === "none" || ca !== undefined,
      '`clients: "required"` needs `ca`, the authority of the clients\' certificates.',
    )
    .optional(),
});

export type MemberConfig = Omit<z.infer<typeof configSchema>, "audit"> & {
  readonly audit: AuditSettings | false;
};

/** Checks a configuration read from `file`; throws one sentence for each fault, with an example. */
export function readMemberConfig(json: unknown, file: string): MemberConfig {
  const parsed = configSchema.safeParse(json);
  if (!parsed.success)
    throw new Error(
      `The configuration ${file} is not valid:\n${z.prettifyError(parsed.error)}\nExample: {"slug": "singtel", "name": "Singtel", "port": 4103, "policy": "policy.json", "secret": "home-secret", "store": {"home": "store", "boltPort": 7703}}`,
    );
  const at = (path: string) => resolve(dirname(file), path);
  const { store, tls, ...rest } = parsed.data;
  return {
    ...rest,
    policy: at(rest.policy),
    secret: at(rest.secret),
    audit: auditSettings(rest.audit, file, "audit/member"),
    metrics: metricsSettings(rest.metrics, file),
    ...(rest.cypher === undefined ? {} : { cypher: at(rest.cypher) }),
    ...(rest.warningLists === undefined
      ? {}
      : { warningLists: at(rest.warningLists) }),
    ...(tls === undefined ? {} : { tls: tlsAt(tls, at) }),
    store:
      "home" in store
        ? { ...store, home: at(store.home) }
        : { ...store, passwordFile: at(store.passwordFile) },
  };
}

function tlsAt(
  { cert, key, ca, clients }: NonNullable<MemberConfig["tls"]>,
  at: (path: string) => string,
): NonNullable<MemberConfig["tls"]> {
  return {
    cert: at(cert),
    key: at(key),
    clients,
    ...(ca === undefined ? {} : { ca: at(ca) }),
  };
}
