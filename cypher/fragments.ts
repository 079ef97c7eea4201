/**
 * Fragments: what is written once, in a `.cypher` file beside this one, and
 * expanded into many statements, each for a variable of theirs. In the file the
 * variable is called x; `{{visible: r}}` is visible.cypher for r.
 */

/** The texts of the fragments, by the names of their files. */
export type Fragments = Readonly<Record<string, string>>;

/** A fragment may use others, so deep at most. */
const DEEPEST = 3;

/** The body with the named fragments written out, in parentheses; those that it does not name stay as they are. */
export function expanded(body: string, fragments: Fragments): string {
  let text = body;
  for (let round = 0; round < DEEPEST; round++)
    text = text.replaceAll(
      /\{\{(\w+): (\w+)\}\}/g,
      (marker: string, name: string, variable: string) => {
        const fragment = fragments[name];
        return fragment === undefined
          ? marker
          : forVariable(fragment, variable);
      },
    );
  return text;
}

/** Without lines that are remarks. */
export function withoutComments(source: string): string {
  return source
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .trim();
}

function forVariable(fragment: string, variable: string): string {
  const text = withoutComments(fragment).replaceAll(/\bx\b/g, variable);
  return `(${text.replaceAll(/\s+/g, " ")})`;
}
