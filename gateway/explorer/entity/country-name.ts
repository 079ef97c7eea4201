/** Countries by name. Pure. */
const names = new Intl.DisplayNames("en", { type: "region" });

/** `AE` → `United Arab Emirates`; whatever is no code stays as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
