import { describe, expect, it } from "@jest/globals";

import { claimedGroups } from "../../../../gateway/explorer/entity/claimed-groups.ts";
import { edgeStand } from "../../../../gateway/explorer/entity/edge-stand.ts";
import { exportFileName } from "../../../../gateway/explorer/entity/export-file-name.ts";
import type { LinkedEdge } from "../../../../gateway/explorer/entity/linked-documents.ts";
import {
  parseAddress,
  printAddress,
} from "../../../../gateway/explorer/address/address.ts";
import {
  isFiltered,
  linkedShown,
  printLinkedFilter,
  readLinkedFilter,
} from "../../../../gateway/explorer/entity/linked-filter.ts";
import { partsOf } from "../../../../gateway/explorer/entity/parts.ts";

const claim = (
  slug: string,
  stance: "ASSERTS" | "DISPUTES",
  more: { readonly basis?: string; readonly revoked?: boolean } = {},
) =>
  ({
    member: { slug, name: slug },
    stance,
    basis: null,
    description: null,
    author: null,
    relationshipType: "attributed-to",
    revoked: false,
    ...more,
  }) as LinkedEdge["claims"][number];

const edge = (
  name: string,
  ...claims: readonly LinkedEdge["claims"][number][]
) =>
  ({
    node: {
      id: name,
      name,
      names: [{ value: name }, { value: `${name} two` }],
    },
    claims,
  }) as unknown as LinkedEdge;

describe("how an edge stands", () => {
  it("is said of all that is said of it, what was taken back apart", () => {
    const states = claim("a", "ASSERTS");
    const denies = claim("b", "DISPUTES");
    const withdrawn = claim("c", "ASSERTS", { revoked: true });
    expect(edgeStand([states])).toBe("stated");
    expect(edgeStand([denies])).toBe("denied");
    expect(edgeStand([denies, withdrawn])).toBe("denied");
    expect(edgeStand([states, denies])).toBe("contested");
    expect(edgeStand([withdrawn])).toBe("taken-back");
  });
});

describe("the filter of connections", () => {
  const edges = [
    edge(
      "Gaza Cybergang",
      claim("singtel", "DISPUTES", { basis: "imitation" }),
    ),
    edge("Group3", claim("etisalat", "ASSERTS"), claim("att", "DISPUTES")),
    edge("evil.example", claim("softbank", "ASSERTS")),
  ];
  const left = (filter: Partial<Parameters<typeof linkedShown>[1]>) =>
    linkedShown(edges, { text: "", member: "", stance: "", ...filter }).map(
      ({ node }) => node.name,
    );

  it("keeps everything when it asks for nothing", () => {
    expect(left({})).toHaveLength(edges.length);
  });

  it("finds names, other names, grounds and defanged values", () => {
    expect(left({ text: "gaza" })).toEqual(["Gaza Cybergang"]);
    expect(left({ text: "group3 TWO" })).toEqual(["Group3"]);
    expect(left({ text: "imitation" })).toEqual(["Gaza Cybergang"]);
    expect(left({ text: "evil[.]example" })).toEqual(["evil.example"]);
  });

  it("asks one claim for all of it, and keeps the others of the edge", () => {
    expect(left({ member: "etisalat", stance: "DISPUTES" })).toEqual([]);
    expect(left({ stance: "DISPUTES" })).toEqual(["Gaza Cybergang", "Group3"]);
    expect(
      linkedShown(edges, { text: "", member: "etisalat", stance: "" })[0]
        ?.claims,
    ).toHaveLength(2);
  });

  it("stands in the address for each kind by itself, and reads back as it was", () => {
    const filter = {
      text: "evil[.]example",
      member: "att",
      stance: "DISPUTES",
    } as const;
    const shown = printLinkedFilter({ other: "1" }, "actors", filter);
    const address = parseAddress(
      printAddress({
        view: "entity",
        id: "campaign/wirte",
        members: null,
        shown,
      }).slice(1),
    );
    const read = (kind: "actors" | "reports", slugs = ["att"]) =>
      readLinkedFilter(address.shown, kind, slugs);
    expect(read("actors")).toEqual(filter);
    expect(isFiltered(read("reports"))).toBe(false);
    expect(address.shown["other"]).toBe("1");
    // A home that does not know the member is not left with an empty table.
    expect(read("actors", ["singtel"]).member).toBe("");
  });
});

describe("the parts of the view", () => {
  it.each([
    ["Campaign", ["related", "timeline"], ["campaigns"]],
    ["Actor", ["actors", "campaigns", "related"], []],
    ["Indicator", ["actors"], ["indicators", "related", "timeline"]],
    ["Malware", ["timeline", "indicators"], ["malware", "related"]],
    ["Technique", ["actors"], ["techniques", "timeline"]],
    ["Report", ["campaigns"], ["reports", "timeline"]],
    ["Vulnerability", ["malware"], ["indicators", "techniques"]],
  ] as const)("of a %s are those that the API has", (typename, has, hasNot) => {
    const parts = partsOf({ typename, attached: 0 });
    expect(parts).toEqual(expect.arrayContaining([...has]));
    for (const part of hasNot) expect(parts).not.toContain(part);
    expect(parts).not.toContain("attached");
    expect(partsOf({ typename, attached: 1 })).toContain("attached");
  });
});

const value = (text: string, ...slugs: readonly string[]) => ({
  value: text,
  precision: null,
  members: slugs.map((slug) => ({ slug, name: slug })),
});

describe("values of one property", () => {
  it("stand together where the same members state them", () => {
    expect(
      claimedGroups([
        value("AF", "att"),
        value("AE", "singtel", "att"),
        value("CA", "att"),
      ]).map(({ slugs, values }) => [slugs, values.map((each) => each.value)]),
    ).toEqual([
      [["att", "singtel"], ["AE"]],
      [["att"], ["AF", "CA"]],
    ]);
  });
});

describe("an export's file name", () => {
  it("holds nothing that means something to a file system", () => {
    expect(exportFileName("campaign/operation-parliament", "STIX")).toBe(
      "campaign-operation-parliament.stix.json",
    );
    expect(exportFileName("../../\u202Etxt.exe", "CSV")).toBe("txt-exe.csv");
    expect(exportFileName("//", "MISP")).toBe("export.misp.json");
    expect(exportFileName("x".repeat(9_000), "CSV")).toHaveLength(84);
  });
});
