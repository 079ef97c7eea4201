/**
 * The public actor records to measure the rule on: all 2,186 of them where the
 * project's shared data lie beside the project, else the committed extract (the
 * open cases, 45 labelled actors, and all that their names and ids reach).
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import type { PublicActor } from "../../../../support/identity/public-actors.ts";

export interface Labelled {
  /** Says which records these are; test names show it. */
  readonly source: string;
  readonly actors: readonly PublicActor[];
  /** Record number → the group that it truly is of. */
  readonly labels: ReadonlyMap<number, string>;
}

const WHOLE = new URL(
  "../../../../../../shared/data/identity/",
  import.meta.url,
);
const EXTRACT = new URL(
  "../../../../fixtures/identity/public-actors.jsonl",
  import.meta.url,
);

export function readPublicActors(): Labelled {
  return existsSync(WHOLE) ? readWhole() : readExtract();
}

export function readExtract(): Labelled {
  const lines = readFileSync(EXTRACT, "utf8").trimEnd().split("\n");
  const actors = lines.map(
    (line) => JSON.parse(line) as PublicActor & { readonly label?: string },
  );
  return {
    source: `the committed extract of ${actors.length} records`,
    actors,
    labels: new Map(
      actors.flatMap(({ n, label }) =>
        label === undefined ? [] : [[n, label] as const],
      ),
    ),
  };
}

function readWhole(): Labelled {
  const packed = readFileSync(new URL("actors.json.gz", WHOLE));
  const actors = JSON.parse(
    gunzipSync(packed).toString(),
  ) as readonly PublicActor[];
  const labels = JSON.parse(
    readFileSync(new URL("labels-open.json", WHOLE), "utf8"),
  ) as Readonly<Record<string, string>>;
  return {
    source: `all ${actors.length} records of the shared data`,
    actors,
    labels: new Map(
      Object.entries(labels).map(([n, label]) => [Number(n), label]),
    ),
  };
}
