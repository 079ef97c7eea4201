/** Values so that nobody clicks on one and no program makes a link of it. Pure. */

/** `http://evil.example/a.b` → `hxxp://evil[.]example/a[.]b` */
export function defanged(value: string): string {
  return value
    .replace(/^http/i, "hxxp")
    .replace(/^ftp/i, "fxp")
    .replaceAll("@", "[@]")
    .replaceAll(".", "[.]");
}
