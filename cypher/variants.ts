/**
 * Statements that are alike but for a property or a direction, which Cypher does
 * not take as a parameter, are one file. Each line `@each <name> <word>=<text> …`
 * of its head makes one statement of that name, with `{{word}}` replaced.
 */

/** A statement's text before it is parsed. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** The statements of a file: itself, or one for each `@each`. */
export function variantsOf({ name, text }: Source): readonly Source[] {
  const each = text
    .split("\n")
    .flatMap((line) => /^\/\/\s*@each\s+(.+)$/.exec(line)?.[1] ?? []);
  return each.length === 0 ? [{ name, text }] : each.map(variant);

  function variant(line: string): Source {
    const [own = "", ...words] = line.trim().split(/\s+/);
    const replaced = words.reduce((before, word) => {
      const [key = "", value = ""] = word.split(/=(.*)/s);
      return before.replaceAll(`{{${key}}}`, value);
    }, text);
    return { name: own, text: replaced };
  }
}
