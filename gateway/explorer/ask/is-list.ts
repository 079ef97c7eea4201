/** Whether a text holds several values, one a line. Pure. */
export function isList(text: string): boolean {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "").length > 1;
}
