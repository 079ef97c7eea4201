/** Divides a pasted list into questions. 100,000 lines take a while, in which the page must answer: so it pauses. */
import { LINE_END, mostValues, sendable } from "./list-lines.ts";

/** README, "Limits": values of one question. */
export const MOST_VALUES = 1_000;
/** Characters; half of what a question takes, for whatever JSON makes longer. */
const MOST_CHARACTERS = 250_000;
/** Lines between two pauses. */
const SLICE = 2_000;

export interface ReadList {
  /** The lines of each question. */
  readonly questions: readonly (readonly string[])[];
  /** Lines that are not empty. */
  readonly lines: number;
  /** Of these, how many stood there before, and are asked once. */
  readonly repeated: number;
  /** Lines that are not asked: sentences, and what is too long or no text. */
  readonly setAside: readonly string[];
}

/** `pause` lets the page do something else. */
export async function readList(
  text: string,
  pause: () => Promise<void>,
): Promise<ReadList> {
  const all = text.split(LINE_END);
  const reader = createReader();
  for (let at = 0; at < all.length; at += SLICE) {
    if (at > 0) await pause();
    for (const line of all.slice(at, at + SLICE)) reader.add(line.trim());
  }
  return reader.read();
}

function createReader() {
  const questions: string[][] = [];
  const setAside: string[] = [];
  const seen = new Set<string>();
  let lines = 0;
  let room = { values: 0, characters: 0 };
  const put = (line: string) => {
    const values = mostValues(line);
    if (room.values < values || room.characters < line.length) {
      questions.push([]);
      room = { values: MOST_VALUES, characters: MOST_CHARACTERS };
    }
    questions.at(-1)?.push(line);
    room.values -= values;
    // With the end of the line.
    room.characters -= line.length + 1;
  };
  return {
    add(line: string): void {
      if (line === "") return;
      lines += 1;
      if (seen.has(line)) return;
      seen.add(line);
      const sent = sendable(line);
      if (sent.length === 0) setAside.push(line);
      else sent.forEach(put);
    },
    read: (): ReadList => ({
      questions,
      lines,
      repeated: lines - seen.size,
      setAside,
    }),
  };
}
