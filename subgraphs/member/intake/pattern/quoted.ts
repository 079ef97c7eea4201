/** A text as a literal of a pattern: backslashes and quotes are escaped (STIX 2.1 section 9.2). */
export function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
