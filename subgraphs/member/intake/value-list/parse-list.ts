/**
 * Lists of values, one a line, with comments, as maltrail writes them: reference
 * lines and then values, block after block. A value belongs to its block, not to
 * one of the references. Also plain lists, and hosts files.
 */
import { listMarking } from "./list-marking.ts";
import type { ListTrail, ParsedList } from "./parsed-list.ts";

interface Block {
  readonly references: string[];
  readonly notes: string[];
  readonly trails: ListTrail[];
}

/** Cuts a text into blocks; a line that is no comment is a value, whatever it holds. */
export function parseList(text: string): ParsedList {
  const blocks: Block[] = [emptyBlock()];
  const aliases = new Set<string>();
  const markings = new Set<string>();
  let author: ParsedList["author"] = null;
  let setApart = true;
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    const block = blocks.at(-1) ?? emptyBlock();
    if (line !== "" && !isComment(line))
      block.trails.push(...trailsOf(line, at + 1));
    else if (line !== "") {
      const comment = readComment(line);
      if (comment.kind === "author") author ??= comment;
      else if (comment.kind === "aliases")
        for (const alias of comment.names) aliases.add(alias);
      else if (comment.kind === "marking") markings.add(comment.id);
      else if (comment.kind !== "licence")
        put(comment, beginsBlock(comment, block, setApart) ? begun() : block);
    }
    setApart = line === "";
  }
  return {
    author,
    aliases: [...aliases],
    markings: [...markings],
    blocks: blocks.filter(holds),
  };

  function begun(): Block {
    const block = emptyBlock();
    blocks.push(block);
    return block;
  }
}

export function isComment(line: string): boolean {
  return /^(?:#|;|\/\/)/.test(line);
}

function emptyBlock(): Block {
  return { references: [], notes: [], trails: [] };
}

function holds({ references, trails }: Block): boolean {
  return references.length > 0 || trails.length > 0;
}

/** A reference after values begins a block, and so does a heading; a comment among the values is about them. */
function beginsBlock(comment: Comment, block: Block, setApart: boolean) {
  return block.trails.length > 0 && (comment.kind === "reference" || setApart);
}

function put(comment: Comment, block: Block): void {
  if (comment.kind === "reference") block.references.push(comment.url);
  if (comment.kind === "note" && comment.text !== "")
    block.notes.push(comment.text);
}

type Comment =
  | {
      readonly kind: "author";
      readonly name: string;
      readonly url: string | null;
      readonly latestYear: number;
    }
  | { readonly kind: "licence" }
  | { readonly kind: "marking"; readonly id: string }
  | { readonly kind: "aliases"; readonly names: readonly string[] }
  | { readonly kind: "reference"; readonly url: string }
  | { readonly kind: "note"; readonly text: string };

function readComment(line: string): Comment {
  const text = line.replace(/^(?:[#;]|\/\/)+\s*/, "");
  const [, year, name, site] =
    /^Copyright(?: \(c\)| ©)? (?:\d{4}-)?(\d{4}) ([^(]{1,200})(?:\((https?:\/\/[^\s)]+)\))?/i.exec(
      text,
    ) ?? [];
  if (name !== undefined && name.trim() !== "")
    return {
      kind: "author",
      name: name.trim(),
      url: site ?? null,
      latestYear: Number(year),
    };
  if (text.startsWith("See the file 'LICENSE'")) return { kind: "licence" };
  const marking = listMarking(text);
  if (marking !== undefined) return { kind: "marking", id: marking };
  const [, names] = /^Alias(?:es)?:(.*)$/i.exec(text) ?? [];
  if (names !== undefined)
    return {
      kind: "aliases",
      names: names
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== ""),
    };
  // Whatever the word before it: "Reference" is often misspelt.
  const [url] = /https?:\/\/[^\s)]+/.exec(text) ?? [];
  const [, bare] = /^Reference:\s*([\w-]+(?:\.[\w-]+)+\/\S*)$/.exec(text) ?? [];
  if (url !== undefined) return { kind: "reference", url };
  return bare === undefined
    ? { kind: "note", text }
    : { kind: "reference", url: `https://${bare}` };
}

/** A value with a comment behind it, or the names of a line of a hosts file. */
function trailsOf(line: string, number: number): readonly ListTrail[] {
  const [, value = line, comment] = /^(\S.*?)\s+#+\s*(.*)$/.exec(line) ?? [];
  const [address = "", ...names] = value.split(/\s+/);
  const texts =
    names.length > 0 && SINKS.has(address.toLowerCase()) ? names : [value];
  return texts.map((text) => ({
    line: number,
    text,
    comment: comment === undefined || comment === "" ? null : comment,
  }));
}

/** Where hosts files send the names that they block. */
const SINKS: ReadonlySet<string> = new Set([
  "0.0.0.0",
  "127.0.0.1",
  "::",
  "::1",
]);
