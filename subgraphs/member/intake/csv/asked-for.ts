/** The pattern of a row's value, or the vulnerability that it is. */
import { fileOf, patternOf } from "../made/pattern-of.ts";
import type { Meant } from "../made/meant.ts";
import { meantBy } from "../made/value-types.ts";
import { RowFault } from "./row-fault.ts";

type Seen = Meant & { readonly kind: "observable" };

/** Hashes of one file stand in one cell, or in several columns. Throws a `RowFault` for a value that is none of its type. */
export function askedFor(
  value: string,
  type: string | null,
  more: readonly string[],
): { readonly pattern?: string; readonly cve?: string } {
  const parts = [...partsOf(value), ...more];
  const hashes = parts.flatMap(hashIn);
  if (hashes.length > 0 && parts.length > 1) {
    const broken = parts.find((part) => hashIn(part).length === 0);
    if (broken !== undefined)
      throw new RowFault(
        `Hashes of one file were expected, but ${JSON.stringify(broken.slice(0, 80))} of ${broken.length} characters is none.`,
      );
    if (new Set(hashes.map((hash) => hash.type)).size < hashes.length)
      throw new RowFault(
        "Hashes of one file were expected, but two are of one algorithm.",
      );
    return { pattern: fileOf(hashes) };
  }
  const meant = meantBy(value, type);
  if ("fault" in meant) throw new RowFault(meant.fault);
  if (meant.kind === "cve") return { cve: meant.id };
  const pattern = patternOf(meant);
  return pattern === undefined ? {} : { pattern };
}

/** Of a list of hashes its parts; every other value is one. */
function partsOf(value: string): readonly string[] {
  const parts = value.split(/[\s,;|]+/).filter((part) => part !== "");
  return parts.length > 1 &&
    parts.every((part) => /^[0-9a-f]{30,}$/i.test(part))
    ? parts
    : [value];
}

function hashIn(text: string): readonly Seen[] {
  const meant = meantBy(text, "hash");
  return !("fault" in meant) && meant.kind === "observable" ? [meant] : [];
}
