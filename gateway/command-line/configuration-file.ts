/** Which configuration a command means: a file, or that of a member, a home or its issuer in the demonstration's folder. */
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";

import { BadUse, usualDataFolder } from "./common.ts";

export interface Meant {
  /** A configuration of one's own; it comes first. */
  readonly config?: string | undefined;
  /** A member or a home, by its folder. */
  readonly slug?: string | undefined;
  /** The folder of folders. */
  readonly data?: string | undefined;
}

const OPTIONS = {
  "member.json": ["member", "--member SLUG"],
  "gateway.json": ["home", "--home SLUG"],
  "issuer.json": ["issuer", "--home SLUG"],
} as const;

/** The path of the file; throws BadUse, with the members or homes that there are, where the folder has none of that name. */
export async function configurationFile(
  name: keyof typeof OPTIONS,
  { config, slug, data = usualDataFolder() }: Meant,
): Promise<string> {
  if (config !== undefined) return config;
  const [what, option] = OPTIONS[name];
  if (slug === undefined)
    throw new BadUse(
      `Which ${what} it is must be said: ${option} or --config FILE.`,
    );
  const file = join(data, slug, name);
  if (await isThere(file)) return file;
  const known = await slugsIn(data, name);
  throw new BadUse(
    known.length === 0
      ? `${data} has no ${what} at all: there is no such file as ${file}. \`npm start\` makes the demonstration's; --config FILE names one of your own.`
      : `${data} has no ${what} ${JSON.stringify(slug)}; there are ${known.join(", ")}. --config FILE names one of your own.`,
  );
}

async function slugsIn(data: string, name: string): Promise<readonly string[]> {
  const folders = await readdir(data).catch(() => []);
  const there = await Promise.all(
    folders.map((folder) => isThere(join(data, folder, name))),
  );
  return folders.filter((_, n) => there[n]).toSorted();
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
