/** Markings of several records or statements in one sign. Pure. */

const LEVELS = ["CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "RED"];

/** The strictest level; null: none bears one. */
export function strictest(tlps: readonly (string | null)[]): string | null {
  const places = tlps.flatMap((tlp) =>
    tlp === null ? [] : [LEVELS.indexOf(tlp)],
  );
  return places.length === 0 ? null : (LEVELS[Math.max(...places)] ?? null);
}
