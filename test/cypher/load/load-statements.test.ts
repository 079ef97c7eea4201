import { readdirSync } from "node:fs";

import { describe, expect, it } from "@jest/globals";

import { statements } from "../../../cypher/generated.ts";

const names = ["load", "audit", "export"].flatMap((folder) =>
  readdirSync(`cypher/${folder}`).map((file) => file.replace(".cypher", "")),
);
const loading = Object.values(statements).filter(({ name }) =>
  names.includes(name),
);

describe("the statements of intake, audit and own export", () => {
  it("look at records without the rule of visibility in these only, and give ids, names of authors, markings and counts", () => {
    const looking = loading.filter(
      ({ text }) =>
        /:Record/.test(text) && !/\b(MERGE|SET|REMOVE|DELETE)\b/.test(text),
    );
    expect(
      Object.fromEntries(looking.map(({ name, columns }) => [name, columns])),
    ).toEqual({
      "identities-by-stix-ids": [
        "stixId",
        "name",
        "modified",
        "personal",
        "tlp",
        "audience",
        "people",
        "bare",
      ],
      "known-stix-ids": ["stixId"],
      "marking-meanings": ["stixId", "meaning"],
      "pending-edges": [
        "id",
        "source",
        "target",
        "type",
        "properties",
        "sourceId",
        "targetId",
      ],
      "unresolved-markings": ["id", "claim"],
      "withheld-by-marking": ["tlp", "count"],
    });
  });

  it("count a batch whenever they change what a reader may see", () => {
    const silent = loading
      .filter(({ text }) => /\b(MERGE|SET|REMOVE|DELETE)\b/.test(text))
      .filter(({ text }) => !text.includes("store.revision"));
    // A feed is seen in no record before the record is written; authors are followed by `announced`.
    expect(silent.map(({ name }) => name)).toEqual([
      "assign-feeds",
      "set-authors",
    ]);
  });
});
