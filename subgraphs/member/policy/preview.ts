/**
 * What another would see of the member's own store: the rule of every read,
 * asked for a viewer that the owner makes up. Counts, and some samples.
 */
import {
  edgesByMarking,
  recordsByMarking,
  samplesOfMarking,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { Viewer } from "../../../cypher/rows.ts";

export interface Sample {
  readonly id: string;
  readonly name: string | null;
}

export interface PreviewLine {
  /** A kind of record; RELATIONSHIP for the edges between them. */
  readonly kind: string;
  /** null: unmarked. */
  readonly tlp: string | null;
  readonly seen: number;
  readonly withheld: number;
  readonly samples: {
    readonly seen: readonly Sample[];
    readonly withheld: readonly Sample[];
  };
}

const SAMPLES = 3;

export async function previewOf(
  graph: Graph,
  viewer: Viewer,
): Promise<readonly PreviewLine[]> {
  const lines: PreviewLine[] = [];
  for (const counted of await graph.write(recordsByMarking, { viewer })) {
    const { kind, tlp } = counted;
    const some = (shown: boolean) =>
      graph.write(samplesOfMarking, {
        kind,
        tlp,
        shown,
        first: SAMPLES,
        viewer,
      });
    const samples = {
      seen: counted.seen > 0 ? await some(true) : [],
      withheld: counted.withheld > 0 ? await some(false) : [],
    };
    lines.push({ ...counted, samples });
  }
  for (const counted of await graph.write(edgesByMarking, { viewer }))
    lines.push({
      kind: "RELATIONSHIP",
      ...counted,
      samples: { seen: [], withheld: [] },
    });
  return lines;
}
