/** Names as sensors take them: letters, digits, hyphens and dots alone (RFC 1035; underscores are seen in the wild). */
import { parse } from "tldts";

/** Whether the text is a name that somebody registered, or one below; a public suffix (`co.uk`) names thousands. */
export function isNameForSensors(text: string): boolean {
  return (
    text.length <= 253 &&
    /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)+$/.test(
      text,
    ) &&
    !/^[\d.]+$/.test(text) &&
    parse(text).domain !== null
  );
}
