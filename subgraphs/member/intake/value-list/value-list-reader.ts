/**
 * The reader of lists, one value a line: maltrail's, plain ones and hosts files.
 * It recognises a file by its values, so it is asked last.
 */
import { madeAuthor, readMade } from "../made/made-objects.ts";
import type { IntakeFile, Read, Reader } from "../reader.ts";
import { textOf } from "../stix21/fields.ts";
import { blockReads } from "./block-objects.ts";
import { parseList } from "./parse-list.ts";
import { trailMeaning } from "./trail-meaning.ts";

export const valueListReader: Reader = {
  name: "value-list",
  detect,
  read,
};

/** Values that are looked at; of a list at least half of them mean something. */
const LOOKED_AT = 50;

function detect(head: string): boolean {
  if (/^\s*[{[<]/.test(head)) return false;
  const cut = head.length < 60_000 ? head.length : head.lastIndexOf("\n");
  const { blocks, author } = parseList(head.slice(0, cut));
  const trails = blocks.flatMap((block) => block.trails).slice(0, LOOKED_AT);
  if (trails.length === 0) return author !== null || blocks.length > 0;
  const known = trails.filter(({ text }) => !("fault" in trailMeaning(text)));
  return known.length * 2 >= trails.length;
}

async function* read(file: IntakeFile): AsyncGenerator<Read> {
  const { author, aliases, markings, blocks } = parseList(await file.text());
  const identity = author === null ? null : madeAuthor(author.name, author.url);
  if (identity !== null)
    yield readMade(identity, { file: file.name, place: "the copyright line" });
  const frame = {
    file: file.name,
    name: listName(file.name),
    aliases,
    markings,
    authorId: identity === null ? null : textOf(identity, "id"),
    latestYear: author?.latestYear ?? 2099,
  };
  for (const block of blocks) yield* blockReads(block, frame);
}

/** `lists/apt_donot.txt.gz` → `apt_donot`. */
function listName(file: string): string {
  const [name = file] = file.split(/[\\/]/).slice(-1);
  return name.replace(/(?:\.(?:gz|txt|csv|lst|list))+$/i, "");
}
