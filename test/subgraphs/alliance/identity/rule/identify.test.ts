import { describe, expect, it } from "@jest/globals";

import type { KeyOf, KeyRole } from "../../../../../subgraphs/contract/keys.ts";
import { identify } from "../../../../../subgraphs/alliance/identity/rule/identify.ts";
import type { RuleRecord } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";

const members = ["att", "singtel", "softbank", "telefonica"];
const APT28 = "ref:mitre-attack:G0007";
const APT29 = "ref:mitre-attack:G0016";

describe("the rule of identity", () => {
  it("joins two catalogues on a primary name and an alias, and only suggests on two aliases", () => {
    const joined = [
      actor("att", [name("sofacy"), alias("fancybear")]),
      actor("singtel", [name("fancybear")]),
    ];
    expect(clustersOf(joined)).toEqual([["att", "singtel"]]);
    const suggested = [
      actor("att", [name("sofacy"), alias("fancybear")]),
      actor("singtel", [name("strontium"), alias("fancybear")]),
    ];
    expect(clustersOf(suggested)).toEqual([["att"], ["singtel"]]);
    expect(reasons(suggested)).toEqual(["att singtel weak"]);
  });

  it("sums the points of several names", () => {
    const records = [
      actor("att", [name("sofacy"), alias("fancybear"), alias("pawnstorm")]),
      actor("singtel", [
        name("iron twilight"),
        alias("fancybear"),
        alias("pawnstorm"),
      ]),
    ];
    expect(identify(records, members).links).toEqual([
      {
        left: "att",
        right: "singtel",
        strength: 4,
        points: 4,
        keys: ["name:fancybear", "name:pawnstorm"],
      },
    ]);
  });

  it("joins nothing on a generic name, a name of digits, or the id of a MISP list", () => {
    const list = "ref:misp-galaxy:7cdff317-a673-4474-84ec-4f1754947823";
    const keys = [
      name("lazarus"),
      name("group"),
      name("2019"),
      key(list, "OWN_ID"),
    ];
    const records = [
      actor("att", keys.slice(1)),
      actor("singtel", keys.slice(1)),
    ];
    expect(clustersOf(records)).toEqual([["att"], ["singtel"]]);
  });

  it("takes a name for a name although a member calls it an id", () => {
    const records = [
      actor("att", [name("sofacy"), key("name:fancybear", "OWN_ID")]),
      actor("singtel", [name("strontium"), key("name:fancybear", "OWN_ID")]),
    ];
    expect(reasons(records)).toEqual(["att singtel weak"]);
  });

  it("uses an id that a record states only if it states one of that authority", () => {
    const apt28 = actor("att", [key(APT28, "OWN_ID")]);
    const one = actor("singtel", [key(APT28, "STATED_ID")]);
    const both = actor("softbank", [
      key(APT28, "STATED_ID"),
      key(APT29, "STATED_ID"),
    ]);
    expect(clustersOf([apt28, one, both])).toEqual([
      ["att", "singtel"],
      ["softbank"],
    ]);
  });

  it("follows revoked-by: a statement of the old id and one of the new id mean one thing", () => {
    const old = "ref:mitre-attack:G0074";
    const records = [
      actor("att", [key("intrusion-set--1", "OWN_ID"), key(APT28, "OWN_ID")]),
      {
        ...actor("att", [key(old, "OWN_ID")], "att old"),
        replacedBy: "intrusion-set--1",
      },
      actor("singtel", [key(old, "STATED_ID"), key(APT28, "STATED_ID")]),
      actor("softbank", [key(old, "STATED_ID"), name("dragonfly")]),
    ];
    expect(clustersOf(records)).toEqual([
      ["att", "att old", "singtel", "softbank"],
    ]);
  });

  it("abstains where a name means two things that conflict", () => {
    const records = [
      actor("att", [
        key(APT28, "OWN_ID"),
        name("sofacy"),
        alias("grizzlysteppe"),
      ]),
      actor("singtel", [
        key(APT29, "OWN_ID"),
        name("cozybear"),
        alias("grizzlysteppe"),
      ]),
      actor("telefonica", [name("grizzlysteppe")]),
    ];
    expect(clustersOf(records)).toEqual([["att"], ["singtel"], ["telefonica"]]);
    expect(reasons(records)).toEqual([
      "att singtel weak",
      "att telefonica contested",
      "singtel telefonica contested",
    ]);
  });

  it("refuses a whole chain whose ends conflict", () => {
    const records = [
      actor("att", [key(APT28, "OWN_ID"), name("alpha")]),
      actor("singtel", [name("bravo"), alias("alpha")]),
      actor("softbank", [name("charlie"), alias("bravo")]),
      actor("telefonica", [
        key(APT29, "OWN_ID"),
        name("delta"),
        alias("charlie"),
      ]),
    ];
    expect(reasons(records)).toEqual([
      "att singtel chain",
      "singtel softbank chain",
      "softbank telefonica chain",
    ]);
  });

  it("joins only where each owner lets its record be asked for at the other", () => {
    const records = [
      actor("att", [name("sofacy")]),
      { ...actor("singtel", [name("sofacy")]), releasableTo: ["softbank"] },
    ];
    expect(clustersOf(records)).toEqual([["att"], ["singtel"]]);
    expect(reasons(records)).toEqual([]);
  });

  it("leaves out the records of members that do not count", () => {
    const records = [
      actor("att", [name("sofacy")]),
      actor("singtel", [name("sofacy")]),
    ];
    expect(identify(records, ["att"]).clusters).toEqual([
      { records: ["att"], dependsOn: [] },
    ]);
  });
});

describe("two reports with one address", () => {
  const page = key("url:https://example.com/report", "OWN_ID");
  const report = (owner: string, id = owner) => ({
    ...of("REPORT", owner, [page]),
    id,
  });

  it("are one where each feed has one of that address", () => {
    expect(clustersOf([report("att"), report("telefonica")])).toEqual([
      ["att", "telefonica"],
    ]);
  });

  it("of one feed are two, for they only cite the page, and it joins them to no other", () => {
    const records = [
      report("att"),
      report("telefonica", "telefonica 1"),
      report("telefonica", "telefonica 2"),
    ];
    expect(clustersOf(records)).toEqual([
      ["att"],
      ["telefonica 1"],
      ["telefonica 2"],
    ]);
  });
});

describe("a member's statement", () => {
  it("joins two records, and the cluster is undone when it is withdrawn", () => {
    const [a, b] = [apt("att", 1), apt("singtel", 2)];
    expect(clustersOf([says(a, "SAME", 2), b])).toEqual([["att", "singtel"]]);
    expect(identify([says(a, "SAME", 2), b], members).links[0]?.strength).toBe(
      0,
    );
    expect(clustersOf([a, b])).toEqual([["att"], ["singtel"]]);
  });

  it("that two differ keeps them apart although their names agree", () => {
    const a = apt("att", 1, [name("sofacy")]);
    const b = apt("singtel", 2, [name("sofacy")]);
    expect(reasons([says(a, "DIFFERENT", 2), b])).toEqual([
      "att singtel kept-apart:att/own",
    ]);
  });

  it("against another one's settles nothing: contested", () => {
    const a = says(apt("att", 1), "SAME", 2);
    const b = says(apt("singtel", 2), "DIFFERENT", 1);
    expect(reasons([a, b])).toEqual(["att singtel contested"]);
  });

  it("does not join two ATT&CK groups", () => {
    const a = says(apt("att", 1, [key(APT28, "OWN_ID")]), "SAME", 2);
    const b = apt("singtel", 2, [key(APT29, "OWN_ID")]);
    expect(reasons([a, b])).toEqual(["att singtel two-ids:mitre-attack"]);
  });
});

describe("the kinds", () => {
  it.each(["CAMPAIGN", "MALWARE", "TECHNIQUE", "ACTOR"] as const)(
    "%s joins by names, and never another kind",
    (kind) => {
      const other = kind === "ACTOR" ? "CAMPAIGN" : "ACTOR";
      const records = [
        of(kind, "att", [name("softcell")]),
        of(kind, "singtel", [name("softcell")]),
        of(other, "softbank", [name("softcell")]),
      ];
      expect(clustersOf(records)).toEqual([["att", "singtel"], ["softbank"]]);
    },
  );

  it.each(["REPORT", "VULNERABILITY"] as const)(
    "%s joins by ids only",
    (kind) => {
      const cve = key("cve:CVE-2021-44228", "OWN_ID");
      const records = [
        of(kind, "att", [cve, name("log4shell")]),
        of(kind, "singtel", [cve]),
        of(kind, "softbank", [name("log4shell")]),
      ];
      expect(clustersOf(records)).toEqual([["att", "singtel"], ["softbank"]]);
    },
  );

  it("INDICATOR joins by its values only, and a list that has MD5 and SHA-256 in two keeps nothing apart", () => {
    const [md5, sha256] = [key("file--1", "OWN_ID"), key("file--2", "OWN_ID")];
    const records = [
      of("INDICATOR", "att", [md5]),
      { ...of("INDICATOR", "att", [sha256]), id: "att 2" },
      of("INDICATOR", "singtel", [md5, sha256]),
      of("INDICATOR", "softbank", [key("file--1", "STATED_ID")]),
    ];
    expect(clustersOf(records)).toEqual([
      ["att", "att 2", "singtel"],
      ["softbank"],
    ]);
  });
});

function clustersOf(records: readonly RuleRecord[]) {
  return identify(records, members).clusters.map((cluster) => cluster.records);
}

function reasons(records: readonly RuleRecord[]): readonly string[] {
  return identify(records, members).rejected.map(
    ({ left, right, reason }) => `${left} ${right} ${reason}`,
  );
}

/** A free record, called after its owner. */
function actor(owner: string, keys: readonly KeyOf[], id = owner): RuleRecord {
  return {
    owner,
    id,
    kind: "ACTOR",
    feed: "own",
    keys,
    replacedBy: null,
    releasableTo: members,
  };
}

function of(
  kind: RuleRecord["kind"],
  owner: string,
  keys: readonly KeyOf[],
): RuleRecord {
  return { ...actor(owner, keys), kind };
}

function apt(
  owner: string,
  n: number,
  keys: readonly KeyOf[] = [],
): RuleRecord {
  return actor(owner, [key(stixId(n), "OWN_ID"), ...keys]);
}

/** The record with a word about the nth. */
function says(
  record: RuleRecord,
  word: "SAME" | "DIFFERENT",
  n: number,
): RuleRecord {
  return { ...record, statements: [{ says: word, key: stixId(n) }] };
}

function stixId(n: number): string {
  return `intrusion-set--${n}`;
}

function key(text: string, as: KeyRole): KeyOf {
  return { key: text, as };
}

function name(normal: string): KeyOf {
  return key(`name:${normal}`, "NAME");
}

function alias(normal: string): KeyOf {
  return key(`name:${normal}`, "ALIAS");
}
