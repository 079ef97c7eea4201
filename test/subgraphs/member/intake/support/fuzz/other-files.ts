/** Files of the other formats, mutated: MISP events, OTX pulses, rows, lists. */
import * as fc from "fast-check";

import { attribute, event, uuid } from "../../../../../support/misp-event.ts";
import { longTexts, oddTexts } from "./odd-texts.ts";
import { mutated, mutations, textOfMutated } from "./mutations.ts";

const mispEvent = event({
  Tag: [{ name: "tlp:amber" }, { name: "campaign:Operation Parliament" }],
  Galaxy: [
    {
      type: "threat-actor",
      GalaxyCluster: [
        { uuid: uuid(20), value: "Sofacy", meta: { synonyms: ["APT28"] } },
      ],
    },
  ],
  Attribute: [
    attribute(2, "ip-dst|port", "198.51.100.3|443", {
      Sighting: [{ uuid: uuid(30), type: "1", date_sighting: "1523613600" }],
    }),
    attribute(3, "phone-number", "+1 555 0100"),
    attribute(4, "filename|sha256", `a.exe|${"0".repeat(64)}`),
  ],
  Object: [
    {
      uuid: uuid(60),
      name: "file",
      Attribute: [attribute(61, "md5", "0".repeat(32))],
      // One that points at itself.
      ObjectReference: [
        { uuid: uuid(63), referenced_uuid: uuid(60), relationship_type: "is" },
      ],
    },
  ],
});

const pulse = {
  id: "5ad0000000000000000000aa",
  name: "Parliaments under attack",
  author_name: "Example Lab",
  created: "2018-04-12T10:00:00.123000",
  modified: "2018-05-01T00:00:00",
  TLP: "amber",
  adversary: "Red Fox",
  tags: ["campaign:Operation Parliament"],
  references: ["https://blog.example/parliament"],
  malware_families: [{ id: "Foxload", display_name: "Foxload" }],
  attack_ids: [{ id: "T1566.001" }, "T1059"],
  indicators: [
    { type: "IPv4", indicator: "198.51.100.3", created: "2018-04-10T00:00:00" },
    { type: "FileHash-MD5", indicator: "0".repeat(32), is_active: 0 },
    { type: "URL", indicator: "http://a.example/x", expiration: "2019-01-01" },
  ],
};

export const mispFiles = mutations.map((all) =>
  textOfMutated({ Event: mutated(mispEvent, all) }),
);

export const pulseFiles = mutations.map((all) =>
  textOfMutated(mutated(pulse, all)),
);

/** What `csvMapping` names the columns of. */
const HEADER = "ioc,kind,sure,from,until,tlp,actor,tags";
const row =
  "a[.]example,domain,high,2020-01-02,2021-01-02,green,Red Fox,c2".split(",");

const cell = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...oddTexts, '"', '"a"b', ",,") },
  { weight: 6, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(...longTexts) },
);

const oddRow = fc
  .tuple(fc.nat(row.length - 1), cell, fc.boolean())
  .map(([at, by, quoted]) =>
    row
      .map((one, n) =>
        n === at ? (quoted ? `"${by.replaceAll('"', '""')}"` : by) : one,
      )
      .join(","),
  );

export const csvMapping = {
  format: "csv-mapping/1",
  rows: {
    value: "ioc",
    type: "kind",
    confidence: "sure",
    valid_from: "from",
    valid_until: "until",
    tlp: "tlp",
    actor: "actor",
    labels: "tags",
  },
};

export const csvFiles = fc
  .array(oddRow, { minLength: 1, maxLength: 3 })
  .map((rows) => `${[HEADER, ...rows].join("\n")}\n`);

export const listFiles = fc
  .array(
    fc.oneof(
      cell,
      cell.map((text) => `# ${text}`),
      cell.map((text) => `a.example ${text}`),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => `# Reference: https://a.example/x\n\n${lines.join("\n")}\n`);
