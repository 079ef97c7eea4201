/** `audit` in a configuration, the same for a gateway and a member. */
import { dirname, resolve } from "node:path";

import { z } from "zod";

import type { AuditSettings } from "./audit-log.ts";

export const auditConfig = z
  .union([
    z.literal(false),
    z.strictObject({
      /** A folder that this process alone writes. */
      folder: z.string().min(1).optional(),
      /** `plain`: search terms stand in the lines in clear as well. */
      terms: z.enum(["hashed", "plain"]).default("hashed"),
      /** Days that lines are kept; absent: for ever. */
      keepDays: z.int().min(1).max(36_500).optional(),
      /** While no line can be written: no questions, or questions without lines. */
      onFailure: z.enum(["refuse", "serve"]).default("refuse"),
    }),
  ])
  .prefault({});

/** The settings that a configuration in `file` makes; `usual` is its folder where it names none. */
export function auditSettings(
  config: z.infer<typeof auditConfig>,
  file: string,
  usual: string,
): AuditSettings | false {
  if (config === false) return false;
  const { folder = usual, ...rest } = config;
  return { ...rest, folder: resolve(dirname(file), folder), configFile: file };
}
