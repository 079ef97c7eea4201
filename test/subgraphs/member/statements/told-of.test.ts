import { describe, expect, it } from "@jest/globals";

import type { RecordRow, SaidRow } from "../../../../cypher/rows.ts";
import { releasedTo } from "../../../../subgraphs/member/policy/release.ts";
import { policyFor } from "../../../support/policies.ts";
import { toldOf } from "../../../../subgraphs/member/statements/told-of.ts";

const others = ["att", "softbank"];
const G0021 = "ref:mitre-attack:G0021";

const marked = (tlp: string | null, ...audience: readonly string[]) => ({
  tlp,
  audience,
});

const same = (key: string, ...under: SaidRow["marked"]): SaidRow => ({
  says: "SAME",
  key,
  author: "Singtel",
  reason: "one toolset",
  marked: under,
});

const replacedBy = (key: string, ...under: SaidRow["marked"]): SaidRow => ({
  ...same(key, ...under),
  says: "REPLACED_BY",
});

function told(
  record: ReturnType<typeof marked>,
  said: readonly SaidRow[],
  among: readonly string[] = others,
) {
  return toldOf(record as unknown as RecordRow, said, (each) =>
    releasedTo(each, policyFor("singtel"), among),
  );
}

describe("what is told of a record beyond its own keys", () => {
  it("is what replaced it and what is stated of it, each under a role that only finds", () => {
    const said = [
      same(G0021),
      replacedBy("intrusion-set--2", marked("GREEN"), marked("CLEAR")),
    ];
    expect(told(marked("GREEN"), said)).toEqual({
      keys: [
        { key: "intrusion-set--2", as: "REPLACED_BY" },
        { key: G0021, as: "SAYS" },
      ],
      replacedBy: "intrusion-set--2",
      statements: [
        { says: "SAME", key: G0021, author: "Singtel", reason: "one toolset" },
      ],
    });
  });

  it.each([
    ["the replacement is released to fewer", marked("GREEN"), marked("RED")],
    ["its own marking is narrower", marked("AMBER", "att"), marked("GREEN")],
  ])("holds back a replacement where %s", (_, by, next) => {
    const said = [replacedBy("intrusion-set--2", by, next)];
    expect(told(marked("CLEAR"), said)).toEqual({
      keys: [],
      replacedBy: null,
      statements: [],
    });
  });

  it("tells a narrower statement where only those are asked who may know it", () => {
    const said = [same(G0021, marked("AMBER", "att"))];
    expect(told(marked("GREEN"), said).keys).toEqual([]);
    expect(told(marked("GREEN"), said, ["att"]).keys).toHaveLength(1);
    expect(told(marked("AMBER", "att"), said).keys).toHaveLength(1);
    expect(told(marked(null), said).keys).toHaveLength(1);
  });

  it("is the same whatever the store's order, and one replacement", () => {
    const said = [
      replacedBy("intrusion-set--3"),
      same(G0021),
      replacedBy("intrusion-set--2"),
      same("intrusion-set--9"),
    ];
    const once = told(marked("GREEN"), said);
    expect(told(marked("GREEN"), said.toReversed())).toEqual(once);
    expect(once.replacedBy).toBe("intrusion-set--2");
    expect(once.keys.filter(({ as }) => as === "REPLACED_BY")).toHaveLength(1);
  });
});
