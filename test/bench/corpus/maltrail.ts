/** maltrail's lists: a file is an actor by its file name, its trails are indicators of it. */
import type { CorpusFile } from "./read-files.ts";
import { indicator, relationship, thing } from "./stix.ts";
import type { StixObject } from "./stix.ts";

/** `most`: trails that are taken of one list; half of all stand in apt_unc6691 alone. */
export function maltrailObjects(
  files: readonly CorpusFile[],
  most: number,
): readonly StixObject[] {
  const objects = files.flatMap(({ name, text }) => {
    const actor = thing("intrusion-set", name, {
      name: name.replace(/^(apt|elf)_/, ""),
      aliases: aliasesOf(text),
    });
    const trails = text
      .split("\n")
      .map((line) => line.replace(/#.*$/, "").trim())
      .filter((line) => line !== "");
    const made = [...new Set(trails)].slice(0, most).flatMap((trail) => {
      const [type, value] = typed(trail);
      const found = indicator("maltrail", type, value);
      return found === undefined
        ? []
        : [found, relationship("indicates", found, actor)];
    });
    return [actor, ...made];
  });
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}

function aliasesOf(text: string): readonly string[] {
  const line = /^#\s*Aliases:\s*(.+)$/im.exec(text)?.[1] ?? "";
  return line
    .split(",")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
}

function typed(trail: string): readonly [string, string] {
  if (/^https?:\/\//i.test(trail)) return ["url", trail];
  const [, address] = /^(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(trail) ?? [];
  if (address !== undefined) return ["ipv4-addr", address];
  if (trail.includes("/")) return ["", trail];
  return ["domain-name", trail.toLowerCase()];
}
