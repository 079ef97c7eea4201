/** The addresses that a pulse cites. */
import type { Fields } from "../stix21/fields.ts";
import { textsOf } from "../stix21/fields.ts";

/** References of STIX 2.1 (section 2.5), each under the name of its site: OTX gives no publisher. */
export function referencesOf(pulse: Fields): readonly Fields[] {
  return textsOf(pulse, "references").map((url) => ({
    source_name: siteOf(url),
    url,
  }));
}

function siteOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return host === "" ? "reference" : host.replace(/^www\./, "");
}
