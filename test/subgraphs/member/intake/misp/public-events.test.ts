/** All 66 public events: every attribute is accounted for. */
import { beforeAll, describe, expect, it } from "@jest/globals";

import type { RecordClaim } from "../../../../../subgraphs/member/intake/claims.ts";
import { readers } from "../../../../../subgraphs/member/intake/readers.ts";
import {
  eventsOf,
  hasMispFiles,
  mispFiles,
} from "../../../../support/misp-files.ts";
import type {
  MispAttribute,
  MispFile,
} from "../../../../support/misp-files.ts";
import { readMisp } from "../../../../support/misp-read.ts";
import type { MispRead } from "../../../../support/misp-read.ts";
import type { Json } from "../../../../support/misp-event.ts";

const suite = hasMispFiles ? describe : describe.skip;
// A suite that is skipped is not printed with its reason.
if (!hasMispFiles)
  it("public MISP events are not read: there is no ../shared/data", () =>
    expect(files).toEqual([]));

const files = hasMispFiles
  ? [...mispFiles("circl-pymisp"), ...mispFiles("eset")]
  : [];

interface ReadFile {
  readonly file: MispFile;
  readonly read: MispRead;
}

const reads: ReadFile[] = [];

suite("the public events of CIRCL and ESET", () => {
  beforeAll(async () => {
    for (const file of files)
      reads.push({ file, read: await readMisp(file.text, file.name) });
  }, 60_000);

  it("are 66 with 4,924 attributes, and none of them is rejected", () => {
    const events = reads.flatMap(({ file }) => eventsOf(file.text));
    expect(events).toHaveLength(66);
    expect(events.flatMap(({ attributes }) => attributes)).toHaveLength(4924);
    const rejected = reads.flatMap(({ read }) => read.rejected);
    expect(rejected.map(({ file, code }) => `${file} ${code}`)).toEqual([
      // Two fixtures that are no events: two sharing groups, and a block list.
      "circl-pymisp/sharing_groups.json.gz UNKNOWN_FORMAT",
      "circl-pymisp/sharing_groups.json.gz UNKNOWN_FORMAT",
      "eset/dnsbirthday__rqz-dnsduvel_blocklist.json.gz UNKNOWN_FORMAT",
    ]);
  });

  it("lose no word of any attribute: uuid, type, category, value and comment", () => {
    const lost = reads.flatMap(({ file, read }) => {
      const kept = new Set(read.records.flatMap(attributesIn).map(wordsOf));
      return eventsOf(file.text)
        .flatMap(({ attributes }) => attributes.map(customNames))
        .filter((attribute) => !kept.has(wordsOf(attribute)));
    });
    expect(lost).toEqual([]);
  });

  it("are 1,538 indicators in 66 reports, with six sightings", () => {
    const kinds = new Map<string, number>();
    for (const { kind } of reads.flatMap(({ read }) => read.records))
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({
      ACTOR: 23,
      INDICATOR: 1538,
      MALWARE: 16,
      OTHER: 6203,
      REPORT: 66,
      SIGHTING: 6,
      TECHNIQUE: 303,
      VULNERABILITY: 9,
    });
  });

  it("are told from other formats, and the fixtures that are no events are of none", () => {
    const others = files.filter((file) => recognised(file) !== "misp");
    expect(others.map((file) => [file.name, recognised(file)])).toEqual([
      ["circl-pymisp/sharing_groups.json.gz", undefined],
      ["eset/dnsbirthday__rqz-dnsduvel_blocklist.json.gz", undefined],
    ]);
  });

  it("refer to nothing that is not there", () => {
    const missing = reads.flatMap(({ read: { records, edges } }) => {
      const ids = new Set(records.map(({ stixId }) => stixId));
      return [
        ...records.flatMap(({ references }) =>
          references.map(({ target }) => target),
        ),
        ...edges.flatMap(({ source, target }) => [source, target]),
      ].filter((id) => !ids.has(id));
    });
    expect(missing).toEqual([]);
  });

  it("that are no JSON say where they break", async () => {
    const [broken] = mispFiles("malformed");
    const { rejected } = await readMisp(broken?.text ?? "", broken?.name);
    expect(rejected).toMatchObject([
      { code: "NOT_JSON", place: "the file (line 37374, column 9)" },
    ]);
    expect(rejected[0]?.reason).toContain("trailing comma");
  });
});

function recognised({ text }: MispFile): string | undefined {
  return readers.find(({ detect }) => detect(text.slice(0, 65_536)))?.name;
}

/** The attributes that a record was made of, as it keeps them. */
function attributesIn({ original }: RecordClaim): readonly Json[] {
  const object = JSON.parse(original.json) as Json;
  const several = object["x_misp_attributes"];
  return Array.isArray(several) ? (several as readonly Json[]) : [object];
}

function customNames({
  uuid,
  type,
  category,
  value,
  comment,
}: MispAttribute): Json {
  return {
    x_misp_uuid: uuid,
    x_misp_type: type,
    x_misp_category: category,
    x_misp_value: value,
    ...(comment === "" ? {} : { x_misp_comment: comment }),
  };
}

function wordsOf(object: Json): string {
  return JSON.stringify(
    ["uuid", "type", "category", "value", "comment"].map(
      (name) => object[`x_misp_${name}`] ?? "",
    ),
  );
}
