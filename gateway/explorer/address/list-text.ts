/** Lists of ids as one text of an address: ids may hold whatever separates them. Pure. */

/** `["a,b", "c"]` → `a%2Cb,c` */
export function printIds(ids: readonly string[]): string {
  return ids.map(printId).join(",");
}

export function parseIds(text: string | undefined): readonly string[] {
  const ids = (text ?? "").split(",").map(parseId);
  return [...new Set(ids.filter((id) => id !== ""))];
}

/** An id without a comma and without a colon. */
export const printId = (id: string): string =>
  id.replaceAll(/[%,:]/g, encodeURIComponent);

/** As it is where it was not printed by `printId`. */
export function parseId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
