/**
 * The joined view of an entity as a STIX grouping of the alliance's own (STIX 2.1
 * sections 3.5 and 4.6): it refers to what members hold and says none of it again.
 */
import {
  UNMARKED_RANK,
  isTlp,
  tlpLevels,
  tlpRank,
} from "../../contract/marking.ts";
import type { Tlp } from "../../contract/marking.ts";
import { TESSERA_EXTENSION } from "../../contract/tessera-extension-id.ts";
import { markingOfTlp } from "../../contract/tlp-markings.ts";
import { ALLIANCE_IDENTITY, ownUuid } from "./alliance-objects.ts";
import type { ExportGroup, ExportRecord, Missing, Times } from "./exported.ts";

/** What the grouping says beyond its records. */
export interface GroupingContext {
  readonly times: Times;
  readonly missing: readonly Missing[];
}

/** The grouping of these records; with none of them it refers to the alliance alone, and says who did not answer. */
export function groupingOf(
  { entity, records }: ExportGroup,
  { times, missing }: GroupingContext,
): Readonly<Record<string, unknown>> {
  const ids = records.map(({ id }) => id).toSorted();
  const created = createdOf(records);
  const refs = [...new Set(records.map(({ stixId }) => stixId))].toSorted();
  return {
    type: "grouping",
    spec_version: "2.1",
    id: `grouping--${ownUuid("grouping", entity?.id ?? "", ...ids)}`,
    created_by_ref: ALLIANCE_IDENTITY,
    created,
    modified: later(created, times.now.toISOString()),
    name: entity?.name ?? "Records",
    description: descriptionOf(records, missing),
    context: "unspecified",
    object_refs: refs.length === 0 ? [ALLIANCE_IDENTITY] : refs,
    object_marking_refs: [markingOfTlp[strictest(records)]],
    extensions: {
      [TESSERA_EXTENSION]: {
        extension_type: "property-extension",
        ...(entity === null ? {} : { entity: entity.id }),
        // STIX allows no empty lists.
        ...(ids.length === 0 ? {} : { records: ids }),
        valid_until: times.validUntil.toISOString(),
        complete: missing.length === 0,
        ...(missing.length === 0 ? {} : { missing }),
      },
    },
  };
}

/** The strictest level of the records; what is unmarked counts as AMBER+STRICT (reference: TLP gives no default). */
export function strictest(records: readonly ExportRecord[]): Tlp {
  const ranks = records.map(({ tlp }) =>
    isTlp(tlp) ? tlpRank(tlp) : UNMARKED_RANK,
  );
  return tlpLevels[Math.max(0, ...ranks)] ?? "RED";
}

/** Who did not answer, in words; nothing where everybody did. */
export function missingWords(missing: readonly Missing[]): string | undefined {
  if (missing.length === 0) return undefined;
  const all = missing.map(({ member, status }) => `${member} (${status})`);
  return `Incomplete: nothing came from ${all.join(", ")}.`;
}

function descriptionOf(
  records: readonly ExportRecord[],
  missing: readonly Missing[],
): string {
  const owners = [...new Set(records.map(({ owner }) => owner))].toSorted();
  const held =
    owners.length === 0
      ? "Nothing that may be seen is held of what was asked for."
      : `Held by ${owners.join(", ")}, each in its own words, as one viewer may see it.`;
  const words = missingWords(missing);
  return words === undefined ? held : `${held} ${words}`;
}

/** The time of the oldest object: it is the same for the same records, whatever versions of them follow. */
function createdOf(records: readonly ExportRecord[]): string {
  const times = records.flatMap(({ json }) => {
    const { created } = JSON.parse(json ?? "{}") as {
      readonly created?: unknown;
    };
    const at = typeof created === "string" ? Date.parse(created) : NaN;
    return Number.isNaN(at) ? [] : [at];
  });
  const first = Math.min(...times, Date.UTC(2026, 0, 1));
  return new Date(Math.max(first, 0)).toISOString();
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
