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

export interface MispAttribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: string;
  readonly value: string;
  readonly comment: string;
  readonly to_ids: boolean;
}

export interface MispEvent {
  readonly uuid: string;
  /** Its own and those of its objects. */
  readonly attributes: readonly MispAttribute[];
}

interface Raw {
  readonly uuid: string;
  readonly info?: string;
  readonly Event?: Raw;
  readonly response?: Raw | readonly Raw[];
  readonly Attribute?: readonly MispAttribute[];
  readonly Object?: readonly Raw[];
}

/** The events of a file, unwrapped without the reader that is tested. */
export function eventsOf(text: string): readonly MispEvent[] {
  const parsed = JSON.parse(text) as Raw | readonly Raw[];
  const within = "response" in parsed ? (parsed.response ?? []) : parsed;
  return [within].flat().flatMap((raw) => {
    const event = raw.Event ?? raw;
    if (event.info === undefined) return [];
    const holders = [event, ...(event.Object ?? [])];
    const attributes = holders.flatMap(({ Attribute = [] }) => Attribute);
    return [{ uuid: event.uuid, attributes }];
  });
}
