/** How an export's file is called. Pure. */
import type { Format } from "./export-formats.ts";

const ENDS: Readonly<Record<Format, string>> = {
  STIX: "stix.json",
  MISP: "misp.json",
  CSV: "csv",
};

/** `campaign/operation-parliament` → `campaign-operation-parliament.stix.json`; letters of a path alone come from an id. */
export function exportFileName(id: string, format: Format): string {
  const base = id
    .normalize("NFKD")
    .replaceAll(/[^\w-]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
  return `${base === "" ? "export" : base}.${ENDS[format]}`;
}
