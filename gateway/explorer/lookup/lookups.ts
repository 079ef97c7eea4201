/** The look-up of the tab, in memory: whoever looks at one of its values and comes back finds it as it was. */
import { createLookupRun } from "./lookup-run.ts";
import type { LookupPorts, LookupRun } from "./lookup-run.ts";
import { readList } from "./read-list.ts";
import type { ReadList } from "./read-list.ts";

export interface Lookup {
  readonly list: ReadList;
  readonly run: LookupRun;
}

let last: {
  readonly asked: string;
  readonly text: string;
  readonly lookup: Promise<Lookup>;
} | null = null;

export const lookups = {
  /** The one that is there, if it is of this list and asked alike; else a new one, which begins by itself if it is a single question. */
  of(asked: string, text: string, ask: LookupPorts["ask"]): Promise<Lookup> {
    if (last?.asked === asked && last.text === text) return last.lookup;
    lookups.forget();
    const lookup = begun(text, ask);
    last = { asked, text, lookup };
    return lookup;
  },
  /** What one person saw is not for the next one at this screen. */
  forget(): void {
    void last?.lookup.then(({ run }) => run.stop());
    last = null;
  },
};

async function begun(text: string, ask: LookupPorts["ask"]): Promise<Lookup> {
  const list = await readList(text, () => after(0));
  const run = createLookupRun(list, { ask, wait });
  if (list.questions.length === 1) run.begin();
  return { list, run };
}

function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return Promise.race([
    after(seconds * 1_000),
    new Promise<void>((resolve) =>
      signal.addEventListener("abort", () => resolve(), { once: true }),
    ),
  ]);
}

/** Milliseconds. */
function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
