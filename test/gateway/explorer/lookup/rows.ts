/** Rows of a look-up for tests of what is done with them. */
import * as fc from "fast-check";

import {
  rowOfLine,
  rowStatuses,
} from "../../../../gateway/explorer/lookup/lookup-row.ts";
import type { LookupRow } from "../../../../gateway/explorer/lookup/lookup-row.ts";

export const someRow: LookupRow = rowOfLine("evil[.]example", "PENDING");

export const anyRow: fc.Arbitrary<LookupRow> = fc.record({
  status: fc.constantFrom(...rowStatuses),
  asTyped: fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1+1", "@a", "\t-x", "'a", '"', "a,b", "|x", "\u{ff1d}1"),
  ),
  value: fc.option(fc.string()),
  valueType: fc.option(fc.constantFrom("domain-name", "url")),
  members: fc.uniqueArray(fc.constantFrom("att", "singtel")),
  warningLists: fc.array(
    fc.record({
      name: fc.string(),
      matched: fc.constant(null),
      member: fc.record({ slug: fc.constantFrom("att", "singtel") }),
    }),
    { maxLength: 2 },
  ),
  killSwitch: fc.boolean(),
  detect: fc.boolean(),
  addressRange: fc.constant(null),
});
