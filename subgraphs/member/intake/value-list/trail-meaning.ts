/** What a value of a list of network indicators means, by its form: such lists state no types. */
import type { Meant } from "../made/meant.ts";
import { meantBy } from "../made/value-types.ts";

/** The meaning, or the fault in one sentence. A path alone is one of any host; a port does not hide its host. */
export function trailMeaning(text: string): Meant | { readonly fault: string } {
  const meant = meantBy(text, typeOf(text));
  return "fault" in meant
    ? {
        fault: `A host, an address, a URL, a path or a hash was expected, but got ${JSON.stringify(text.slice(0, 80))}.`,
      }
    : meant;
}

function typeOf(text: string): string {
  if (/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(text))
    return "hash";
  if (/^(?:[\d.]+|[0-9a-f:]*::?[0-9a-f:.]*)\/\d{1,3}$/i.test(text)) return "ip";
  if (/^[^\s/@]+@[^\s/@]+$/.test(text)) return "email";
  if (/^CVE-/i.test(text)) return "cve";
  return "url";
}
