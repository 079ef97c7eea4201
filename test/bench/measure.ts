/**
 * One figure of a contender: some questions, so many at once, with the wall
 * clock of each and the CPU of all processes that took part.
 */
import { cpuMs } from "./cpu.ts";

export interface Contender {
  readonly name: string;
  /** Processes whose CPU counts. */
  readonly pids: readonly number[];
  /** One question, answered; throws if the answer is not what it must be. */
  ask(): Promise<void>;
}

export interface Figure {
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of CPU for a question, over all processes. */
  readonly cpu: number;
  readonly perSecond: number;
}

export async function measure(
  contender: Contender,
  questions: number,
  atOnce: number,
): Promise<Figure> {
  const times: number[] = [];
  const cpuBefore = cpuMs(contender.pids);
  const before = performance.now();
  let left = questions;
  const one = async () => {
    while (left-- > 0) {
      const started = performance.now();
      await contender.ask();
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  const wall = performance.now() - before;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    p50: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    cpu: (cpuMs(contender.pids) - cpuBefore) / questions,
    perSecond: (1000 * questions) / wall,
  };
}

/** The median of figures, each part for itself. */
export function median(figures: readonly Figure[]): Figure {
  const of = (part: keyof Figure) =>
    at(
      figures.map((figure) => figure[part]).toSorted((a, b) => a - b),
      0.5,
    );
  return {
    p50: of("p50"),
    p95: of("p95"),
    cpu: of("cpu"),
    perSecond: of("perSecond"),
  };
}

function at(sorted: readonly number[], share: number): number {
  return (
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ??
    Number.NaN
  );
}
