import { describe, expect, it } from "@jest/globals";

import {
  rowOf,
  rowOfLine,
  rowShown,
} from "../../../../gateway/explorer/lookup/lookup-row.ts";

const said = {
  asTyped: "evil[.]example",
  value: "evil.example",
  valueType: "domain-name",
  status: "UNKNOWN",
  members: [],
  warningLists: [],
  killSwitch: false,
  detect: true,
  addressRange: null,
} as const;

describe("a row of the look-up", () => {
  it("is shown defanged once, however it was pasted", () => {
    expect(rowShown(rowOf(said))).toBe("evil[.]example");
    for (const asTyped of ["evil[.]example", "evil.example", "evil(.)example"])
      expect(rowShown(rowOfLine(asTyped, "PENDING"))).toBe("evil[.]example");
  });

  it("says of a word that nobody holds that it is no value, not that it is unknown", () => {
    const word = { ...said, asTyped: "WIRTE", value: null, valueType: null };
    expect(rowOf(word).status).toBe("NO_VALUE");
    expect(rowOf({ ...word, status: "UNDETERMINED" }).status).toBe(
      "UNDETERMINED",
    );
    expect(rowOf(said).status).toBe("UNKNOWN");
  });
});
