/** A value in a reason: as JSON, cut so that a report stays readable. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
