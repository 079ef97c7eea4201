/** The first lines of a list for sensors: remarks that say what it is, how it may be passed on, and until when it should be used. */
import type { ExportRecord, Missing, Times } from "./exported.ts";
import { missingWords, strictest } from "./grouping.ts";

export function listHead(
  what: string,
  used: readonly ExportRecord[],
  {
    times,
    missing,
  }: { readonly times: Times; readonly missing: readonly Missing[] },
): readonly string[] {
  return [
    `# ${what}, by Tessera, ${times.now.toISOString()}`,
    `# TLP:${strictest(used).replace("_", "+")}; to be used until ${times.validUntil.toISOString()}`,
    ...[missingWords(missing)].flatMap((words) =>
      words === undefined ? [] : [`# ${words}`],
    ),
  ];
}
