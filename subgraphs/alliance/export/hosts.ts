/** A hosts file that leads names nowhere. Only names, each once. */
import { isNameForSensors } from "./domain-form.ts";
import type { Gathered, Times, Written } from "./exported.ts";
import { forSensors } from "./for-sensors.ts";
import { listHead } from "./list-head.ts";

export function hostsList(
  gathered: Gathered,
  times: Times,
  ownRanges: readonly string[],
): Written {
  const { values, leftOut } = forSensors(gathered, {
    deed: "block",
    now: times.now,
    ownRanges,
    takes: (type) => type === "domain-name",
    fits: (_, value) => isNameForSensors(value),
  });
  const used = values.flatMap(({ records }) => records);
  const { missing } = gathered;
  const lines = [
    ...listHead("Names to be blocked", used, { times, missing }),
    ...values.map(({ value }) => `0.0.0.0 ${value}`),
    "",
  ];
  return { text: lines.join("\n"), used, leftOut };
}
