/**
 * What a browser is told about the page's files (Content Security Policy,
 * level 3): scripts and styles of this origin alone, nothing inline, no foreign
 * origin but the issuer's, of which a token is asked.
 */

/** The headers of every file; `issuer` is the address of whoever signs people in. */
export function pageHeaders(
  file: string,
  issuer: string | undefined,
): Readonly<Record<string, string>> {
  return {
    "content-security-policy": policyFor(file, issuer),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": file.startsWith(HASHED)
      ? "public, max-age=31536000, immutable"
      : "no-cache",
  };
}

/** Files whose names change with what is in them. */
const HASHED = "assets/";

/**
 * The GraphQL editor (Monaco) makes style elements for its colours and sizes while
 * it runs, and its style sheet carries its fonts inside; it has no other way.
 */
const EDITOR = "graphiql.html";

function policyFor(file: string, issuer: string | undefined): string {
  const styles = file === EDITOR ? "'self' 'unsafe-inline'" : "'self'";
  const fonts = file === EDITOR ? "'self' data:" : "'self'";
  const origin = issuer === undefined ? "" : ` ${new URL(issuer).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    `font-src ${fonts}`,
    `connect-src 'self'${origin}`,
    "worker-src 'self' blob:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}
