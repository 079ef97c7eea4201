/**
 * Where nobody knows a whole address, its host may be known: what members hold
 * are mostly hosts, what an analyst pastes are mostly links. Pure.
 */

/** The host of a URL or a mail address, defanged or not, without brackets and port; null: the text is neither. */
export function hostOf(text: string): string | null {
  const plain = refanged(text.trim());
  const rest = URL_START.exec(plain)?.groups?.["rest"] ?? MAIL.exec(plain)?.[1];
  if (rest === undefined) return null;
  const url = `http://${rest}`;
  if (!URL.canParse(url)) return null;
  // An address of IPv6 stands in brackets there.
  return new URL(url).hostname.replaceAll(/^\[|\]$/g, "") || null;
}

/** A scheme, whole or broken (`http`, `hxxp`, `h**p`, `fxp`), and what follows. */
const URL_START = /^[a-z*_]{2,8}:\/\/(?<rest>[^\s]+)$/i;
const MAIL = /^[^\s@/\\]+@([^\s@/\\?#:]+)$/;

/** The forms in which the page itself and most reports write: `[.]`, `(dot)`, `[:]//`, `[://]`, `[@]`, `[at]`. */
function refanged(text: string): string {
  return text
    .replaceAll(/[[({]\s?(?:\.|dot)\s?[\])}]/gi, ".")
    .replaceAll(/[[({]\s?(?:@|at)\s?[\])}]/gi, "@")
    .replaceAll(/[[({](:|\/|:\/\/)[\])}]/g, "$1");
}
