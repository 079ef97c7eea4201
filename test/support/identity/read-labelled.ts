/**
 * Labelled actor records from files that somebody hands in: `actors.json`, as it
 * is or packed with gzip, and `labels.json`, the true group by record number.
 * Whatever is wrong with a file is said in one sentence.
 */
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

import { z } from "zod";

import type { PublicActor } from "./public-actors.ts";

/** A fault of a file; its message says what was expected and what came. */
export class BadFile extends Error {}

const texts = z.array(z.string());

const actorsForm = z
  .array(
    z.object({
      n: z.int(),
      catalogue: z.string().min(1),
      id: z.string(),
      name: z.string(),
      aliases: texts,
      ownIds: texts,
      rawIds: texts,
      statedIds: z.array(z.object({ id: z.string(), how: z.string() })),
    }),
  )
  .min(1);

const labelsForm = z
  .record(z.string().regex(/^\d+$/), z.string().min(1))
  .refine((labels) => Object.keys(labels).length > 0, "expected a label");

/** The records, each with a number of its own. */
export async function readActors(
  file: string,
): Promise<readonly PublicActor[]> {
  const actors = await readForm(
    file,
    actorsForm,
    "a list of actors, each with n, catalogue, id, name, aliases, ownIds, rawIds and statedIds",
  );
  const numbers = new Set(actors.map(({ n }) => n));
  if (numbers.size < actors.length)
    throw new BadFile(
      `Each actor in ${file} must have a number of its own, but ${actors.length} actors have ${numbers.size}.`,
    );
  return actors;
}

/** The true group by record number. */
export async function readLabels(
  file: string,
): Promise<ReadonlyMap<number, string>> {
  const labels = await readForm(
    file,
    labelsForm,
    'an object of record number and group, such as {"0": "G0082"}',
  );
  return new Map(
    Object.entries(labels).map(([n, label]) => [Number(n), label]),
  );
}

async function readForm<Form>(
  file: string,
  form: z.ZodType<Form>,
  expected: string,
): Promise<Form> {
  const parsed = form.safeParse(parsedJson(file, await unpacked(file)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  throw new BadFile(
    `${file} must hold ${expected}, but ${place === "" ? "the whole" : place} is wrong: ${issue?.message ?? "unknown fault"}.`,
  );
}

async function unpacked(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new BadFile(
      `Cannot read ${file}: ${error.code === "ENOENT" ? "there is no such file" : (error.code ?? "unknown fault")}.`,
    );
  });
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString("utf8");
  try {
    return gunzipSync(bytes).toString("utf8");
  } catch {
    throw new BadFile(
      `${file} begins like a gzip file, but cannot be unpacked: it is cut off or damaged.`,
    );
  }
}

function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFile(`${file} is not JSON.`);
  }
}
