/** The configuration of a home's gateway, as one pure function. Paths in the file are relative to it. */
import { dirname, resolve } from "node:path";

import { z } from "zod";

import { rangeFault } from "../subgraphs/alliance/export/own-ranges.ts";
import { affiliations } from "../subgraphs/contract/principal.ts";
import {
  auditConfig,
  auditSettings,
} from "../subgraphs/serving/audit/audit-config.ts";
import type { AuditSettings } from "../subgraphs/serving/audit/audit-log.ts";
import {
  metricsConfig,
  metricsSettings,
} from "../subgraphs/serving/metrics/metrics-route.ts";
import { SIGN_IN_EXAMPLE, signInSchema } from "./sign-in/sign-in-config.ts";

const configSchema = z.strictObject({
  /** The slug of the home: the member for whose people this gateway speaks. */
  home: z.string(),
  host: z.string().default("127.0.0.1"),
  port: z.int().min(0).max(65_535),
  registry: z.string(),
  /** The home's private key (JWK, Ed25519), or several (JWKS): the first one signs. */
  key: z.string(),
  /** 32 bytes in base64, from which pseudonyms and sealed cursors come. */
  secret: z.string(),
  /** Whose tokens are taken, and what they make of their bearer. */
  signIn: signInSchema,
  /** How the analyst's page signs people in: the public client that the issuer knows it as. Absent: it cannot. */
  page: z
    .strictObject({
      clientId: z.string().min(1),
      scope: z.string().min(1).default("openid"),
    })
    .optional(),
  /** Certificates (PEM files): the home's own, for members that want one, and the authority that it trusts. */
  tls: z
    .strictObject({
      cert: z.string(),
      key: z.string(),
      ca: z.string().optional(),
    })
    .optional(),
  /** Seconds between two comparisons of what members say of themselves with what was approved; 0: none. */
  sdlCheckSeconds: z.int().min(0).max(86_400).default(60),
  /** What the home calls its own (`10.0.0.0/8`, `example.com`): no list for sensors holds it. */
  ownRanges: z
    .array(
      z.string().check(({ value, issues }) => {
        const fault = rangeFault(value);
        if (fault !== undefined)
          issues.push({ code: "custom", message: fault, input: value });
      }),
    )
    .default([]),
  /** Milliseconds for a whole question. */
  deadlineMs: z.int().min(100).max(60_000).default(3_000),
  /** Failures of a member in a row after which it is left alone, and milliseconds of that. */
  breaker: z
    .strictObject({
      breakAfter: z.int().positive().optional(),
      restMs: z.int().min(0).optional(),
    })
    .default({}),
  limits: z
    .strictObject({
      body: z.int().positive().optional(),
      tokens: z.int().positive().optional(),
      depth: z.int().positive().optional(),
      recordPaths: z.int().positive().optional(),
      fields: z.int().positive().optional(),
      aliases: z.int().positive().optional(),
      directives: z.int().positive().optional(),
      listItems: z.int().positive().optional(),
      cost: z.int().positive().optional(),
      atOnce: z.int().positive().optional(),
      costPerMinute: z.int().positive().optional(),
      /** The affiliations that are told the schema. */
      introspection: z.array(z.enum(affiliations)).optional(),
    })
    .default({}),
  /** Who asked what; `false`: no lines. */
  audit: auditConfig,
  /** Who gets `/metrics`: this machine (true), bearers of a token, or nobody (false). */
  metrics: metricsConfig,
});

export type GatewayConfig = Omit<z.infer<typeof configSchema>, "audit"> & {
  readonly audit: AuditSettings | false;
};

/** Checks a configuration read from `file`; throws one sentence for each fault, with an example. */
export function readGatewayConfig(json: unknown, file: string): GatewayConfig {
  const parsed = configSchema.safeParse(json);
  if (!parsed.success)
    throw new Error(
      `The configuration ${file} is not valid:\n${z.prettifyError(parsed.error)}\nExample: {"home": "singtel", "port": 4000, "registry": "../registry.json", "key": "home-key.json", "secret": "home-secret", ${SIGN_IN_EXAMPLE}}`,
    );
  const at = (path: string) => resolve(dirname(file), path);
  const { tls, ...rest } = parsed.data;
  return {
    ...rest,
    registry: at(rest.registry),
    key: at(rest.key),
    secret: at(rest.secret),
    audit: auditSettings(rest.audit, file, "audit/gateway"),
    metrics: metricsSettings(rest.metrics, file),
    ...(tls === undefined
      ? {}
      : {
          tls: {
            cert: at(tls.cert),
            key: at(tls.key),
            ...(tls.ca === undefined ? {} : { ca: at(tls.ca) }),
          },
        }),
  };
}
