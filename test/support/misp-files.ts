/** The public MISP events that lie beside the project; `undefined` where they do not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const FOLDER = new URL("../../../shared/data/misp-events/", import.meta.url);

export const hasMispFiles = existsSync(FOLDER);

export interface MispFile {
  readonly name: string;
  readonly text: string;
}

/** Every file of a folder of them (`circl-pymisp`, `eset`, `malformed`), unpacked, by name. */
export function mispFiles(folder: string): readonly MispFile[] {
  const within = new URL(`${folder}/`, FOLDER);
  return readdirSync(within)
    .filter((name) => name.endsWith(".json.gz"))
    .toSorted()
    .map((name) => ({
      name: `${folder}/${name}`,
      text: gunzipSync(readFileSync(new URL(name, within))).toString("utf8"),
    }));
}
