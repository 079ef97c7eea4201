/**
 * `tessera keys`: the keys that a home signs with. A rotation is `add` (the next
 * key is published), after ten minutes `use` (it signs; everybody knows it by
 * then), after two more `remove` (no token of the old one is good any more). The
 * gateway reads the file again by itself.
 */
import { rename, writeFile } from "node:fs/promises";

import { keysIn, newKey } from "../home-keys/key-file.ts";
import type { StoredKey } from "../home-keys/key-file.ts";
import { readGatewayConfig } from "../read-config.ts";
import { BadUse, EXIT, printJson, readJson } from "./common.ts";
import { configurationFile } from "./configuration-file.ts";

export interface KeysOptions {
  readonly home?: string;
  readonly config?: string;
  readonly data?: string;
  readonly json: boolean;
}

/** What a key is for, now. */
interface Line {
  readonly kid: string;
  readonly state: "signs" | "published";
}

export async function runKeys(
  action: "list" | "add" | "use" | "remove",
  kid: string | undefined,
  options: KeysOptions,
): Promise<number> {
  const file = await keyFile(options);
  const before = keysOf(await readJson(file), file);
  const after = changed(before, action, kid);
  if (after !== before) await replace(file, after);
  const lines = linesOf(after);
  if (options.json) printJson({ file, keys: lines });
  else
    process.stdout.write(
      `${lines.map((line) => `${line.kid}  ${line.state}`).join("\n")}\n${hint(action)}`,
    );
  return EXIT.ok;
}

async function keyFile(options: KeysOptions): Promise<string> {
  const { config, home, data } = options;
  const file = await configurationFile("gateway.json", {
    config,
    slug: home,
    data,
  });
  return readGatewayConfig(await readJson(file), file).key;
}

function keysOf(json: unknown, file: string): readonly StoredKey[] {
  try {
    return keysIn(json);
  } catch (error) {
    throw new BadUse(
      `The home's keys in ${file} cannot be used: ${error instanceof Error ? error.message : "unknown fault"}.`,
    );
  }
}

function changed(
  keys: readonly StoredKey[],
  action: "list" | "add" | "use" | "remove",
  kid: string | undefined,
): readonly StoredKey[] {
  if (action === "list") return keys;
  if (action === "add") return [...keys, newKey()];
  const chosen = keys.find((key) => key.kid === kid);
  if (chosen === undefined)
    throw new BadUse(
      `No key has the kid ${JSON.stringify(kid)}. There are ${keys.map((key) => key.kid).join(", ")}.`,
    );
  const others = keys.filter((key) => key !== chosen);
  if (action === "use") {
    if (chosen.d === undefined)
      throw new BadUse(
        `The key ${chosen.kid} is a public half: it cannot sign.`,
      );
    return [chosen, ...others];
  }
  if (chosen === keys.find(({ d }) => d !== undefined))
    throw new BadUse(
      `The key ${chosen.kid} signs now. Let another one sign first: tessera keys use KID.`,
    );
  return others;
}

/** In one step, so that the gateway never reads half of it. */
async function replace(
  file: string,
  keys: readonly StoredKey[],
): Promise<void> {
  const next = `${file}.next`;
  await writeFile(next, `${JSON.stringify({ keys }, null, 2)}\n`, {
    mode: 0o600,
  });
  await rename(next, file);
}

function linesOf(keys: readonly StoredKey[]): readonly Line[] {
  const signs = keys.find(({ d }) => d !== undefined);
  return keys.map((key) => ({
    kid: key.kid,
    state: key === signs ? "signs" : "published",
  }));
}

function hint(action: "list" | "add" | "use" | "remove"): string {
  if (action === "add")
    return "The members know a new key ten minutes after it was published; `tessera keys use KID` lets it sign.\n";
  if (action === "use")
    return "Tokens of the key before it are good for a minute; `tessera keys remove KID` retires it.\n";
  return "";
}
