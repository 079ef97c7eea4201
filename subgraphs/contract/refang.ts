/**
 * Undoes what people do to a value so that nobody clicks on it. Reports have no
 * common spelling: `hxxp`, `[.]`, `(dot)`, `[:]//`, `[at]` and mixtures of them.
 * `ioc-extractor` knows the brackets; schemes, spaces and what only looks
 * defanged (a path of Windows) are seen to here. Linear in the text's length.
 */
import { refang as withoutBrackets } from "ioc-extractor";

/** `hXXp[:]//evil[.]example` → `http://evil.example`; a text that is not defanged comes back trimmed. */
export function refang(text: string): string {
  const visible = text.replaceAll(INVISIBLE, "").trim();
  if (BACKSLASHED.test(visible)) return visible;
  return withoutBrackets(withDots(withScheme(visible)));
}

/**
 * The value without what stands around it in a text: quotes, bullets, brackets
 * that are not its own, the full stop of a sentence, a label, a port.
 *
 * `"198[.]51[.]100[.]3:443",` → `198.51.100.3`
 */
export function bareValue(text: string): string {
  const unwrapped = refang(text)
    .replace(/^(?:[-–—*•·]\s|["'“”‘’«»‹›`<(\s])+/u, "")
    .replace(LABEL, "");
  return withoutPort(withoutTail(unwrapped));
}

/** Soft hyphens, zero-width characters, marks of direction: copied along from pages, never part of a value. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Paths and keys of Windows: there a backslash before a dot is no defanging. */
const BACKSLASHED = /^(?:[a-z]:\\|\\\\|%\w+%|HKEY_|HK(?:LM|CU|CR|U|CC)\b)/i;

/** What people write before a value; `ip:` and the like are prefixes of a search, too. */
const LABEL =
  /^(?:md5|sha-?1|sha-?256|sha-?512|imphash|ip|ipv[46]|domain|host|hostname|url|uri|e-?mail|mailto)\s?[:=]\s?/i;

/** A scheme that was made unusable: `hxxp`, `h**p`, `http[:]//`, `[http]://`, `http:\\`. */
function withScheme(text: string): string {
  const [found, http, httpEnd = "", ftpEnd = ""] = SCHEME.exec(text) ?? [];
  if (found === undefined || /^(?:https?|ftps?):\/\/$/i.test(found))
    return text;
  const scheme = http === undefined ? `ftp${ftpEnd}` : `http${httpEnd}`;
  return `${scheme.toLowerCase()}://${text.slice(found.length)}`;
}

const SCHEME =
  /^\[?(?:(h[tx*_]{2}p)\[?(s?)|f[tx*_]p\[?(s?))[\])}]?\s?[[({]?:[\])}]?[[({]?[/\\]{2}[\])}]?/i;

/** Dots that `ioc-extractor` leaves: with spaces inside or around the brackets, `<.>`, and " dot " between words. */
function withDots(text: string): string {
  const bracketed = text.replaceAll(/ ?[[({<] ?(?:\.|dot) ?[\])}>] ?/gi, ".");
  return /^[\w-]+(?: dot [\w-]+)+$/i.test(bracketed)
    ? bracketed.replaceAll(/ dot /gi, ".")
    : bracketed;
}

/** Without closing marks that nothing opened, and without the end of a sentence. */
function withoutTail(text: string): string {
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    const opening = OPENING.get(last);
    if (opening !== undefined && opens(text.slice(0, end), opening, last))
      break;
    if (opening === undefined && !/[\s.,;:!?"'“”‘’«»›`]/u.test(last)) break;
    if (text.slice(0, end).endsWith("::")) break; // zeros at the end of an IPv6 address
  }
  return text.slice(0, end);
}

const OPENING: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  [">", "<"],
]);

function opens(text: string, opening: string, closing: string): boolean {
  return text.split(opening).length >= text.split(closing).length;
}

/** An address or a host with a port is that address or host; brackets around IPv6 belong to the port (RFC 3986 section 3.2.2). */
function withoutPort(text: string): string {
  const [, address] = /^\[([0-9a-f:.]+)\](?::\d{1,5})?$/i.exec(text) ?? [];
  if (address !== undefined) return address;
  const [, host] =
    /^([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)[:|]\d{1,5}$/u.exec(text) ?? [];
  return host ?? text;
}
