/** The configuration of a home's gateway, as one pure function. Paths in the file are relative to it. */
import { dirname, resolve } from "node:path";

import { z } from "zod";

const configSchema = z.strictObject({
  /** The slug of the home: the member for whose people this gateway speaks. */
  home: z.string(),
  host: z.string().default("127.0.0.1"),
  port: z.int().min(0).max(65_535),
  registry: z.string(),
  /** The home's private key (JWK, Ed25519). */
  key: z.string(),
  /** Seconds between two comparisons of what members say of themselves with what was approved; 0: none. */
  sdlCheckSeconds: z.int().min(0).max(86_400).default(60),
  /** Milliseconds for a whole question. */
  deadlineMs: z.int().min(100).max(60_000).default(3_000),
  limits: z
    .strictObject({
      tokens: z.int().positive().optional(),
      depth: z.int().positive().optional(),
      recordPaths: z.int().positive().optional(),
      fields: z.int().positive().optional(),
    })
    .default({}),
});

export type GatewayConfig = z.infer<typeof configSchema>;

/** Checks a configuration read from `file`; throws one sentence for each fault, with an example. */
export function readGatewayConfig(json: unknown, file: string): GatewayConfig {
  const parsed = configSchema.safeParse(json);
  if (!parsed.success)
    throw new Error(
      `The configuration ${file} is not valid:\n${z.prettifyError(parsed.error)}\nExample: {"home": "singtel", "port": 4000, "registry": "../registry.json", "key": "home-key.json"}`,
    );
  const at = (path: string) => resolve(dirname(file), path);
  return {
    ...parsed.data,
    registry: at(parsed.data.registry),
    key: at(parsed.data.key),
  };
}
