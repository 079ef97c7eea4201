/**
 * Names as evidence (reference: identity): the normal form under which two
 * spellings are one name, and which names say too little to join on.
 */

/** Words that name anything and therefore nothing. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    "apt unknown group team unit operation actor malware ransomware anonymous china iran russia " +
    "first second third fourth"
  ).split(" "),
);

/** Case folded, compatibility forms folded, and only letters and digits: `Operation Parliament` → `operationparliament`. */
export function normalName(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .normalize("NFKC"); // what was taken out may have kept apart two letters that are one (Hangul)
}

/** Whether a normal name may join records: not generic, not digits only, at least 4 ASCII characters (any length in other scripts). */
export function usableName(normal: string): boolean {
  if (normal === "" || GENERIC.has(normal) || /^\p{N}+$/u.test(normal))
    return false;
  return !/^[\x20-\x7e]*$/.test(normal) || normal.length >= 4;
}

/** The readable form in an entity's id: `Operation Parliament` → `operation-parliament`. Its normal name is that of the name. */
export function slugOfName(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Compatibility forms and case folded; upper case first, since lower case alone keeps ß from SS and a final ς from Σ apart. */
function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .normalize("NFKC");
}
