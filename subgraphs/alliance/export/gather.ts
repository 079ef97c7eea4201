/** Asks the owners for the records of an export, all at once. */
import { BAD_ARGUMENT } from "../../contract/errors.ts";
import { parseRecordId } from "../../contract/record-id.ts";
import { MOST_EXPORT_RECORDS } from "../../contract/sdl/public/export.ts";
import type { AllianceContext } from "../context.ts";
import { originalsAt } from "../scatter/originals.ts";
import type {
  ExportGroup,
  ExportRecord,
  Gathered,
  Missing,
} from "./exported.ts";
import { leftOutId, wantedBy } from "./wanted.ts";

/** What these ids mean, as far as their owners give it; throws BAD_ARGUMENT if that is more than an export holds. */
export async function gather(
  context: AllianceContext,
  ids: readonly string[],
  judged: boolean,
): Promise<Gathered> {
  const { holdings } = context;
  const wanted = await wantedBy(holdings, [...new Set(ids)], judged);
  const meant = new Set([
    ...wanted.records,
    ...wanted.entities.flatMap(({ records }) => records.map(({ id }) => id)),
  ]);
  const all = [...new Set([...meant, ...wanted.consulted])];
  if (all.length > MOST_EXPORT_RECORDS)
    throw BAD_ARGUMENT.of(
      `\`ids\` may come to at most ${MOST_EXPORT_RECORDS} records, but these come to ${all.length}: ask for fewer at once.`,
      { argument: "ids" },
    );
  const found = await recordsOf(context, all, meant);
  const at = (id: string) => found.get(id) ?? [];
  const direct = wanted.records.flatMap(at).toSorted(byId);
  const groups: readonly ExportGroup[] = [
    ...wanted.entities.map(({ id, name, records }) => ({
      entity: { id, name },
      records: records.flatMap((record) => at(record.id)).toSorted(byId),
    })),
    ...(direct.length === 0 ? [] : [{ entity: null, records: direct }]),
  ];
  const failed = new Set(missingOf(context).map(({ member }) => member));
  return {
    groups: groups
      .filter(({ records }) => records.length > 0)
      .toSorted((a, b) =>
        (a.entity?.id ?? "") < (b.entity?.id ?? "") ? -1 : 1,
      ),
    records: [...meant].flatMap(at).toSorted(byId),
    consulted: wanted.consulted
      .filter((id) => !meant.has(id))
      .flatMap(at)
      .toSorted(byId),
    leftOut: [
      ...wanted.leftOut,
      ...[...meant]
        .filter((id) => !found.has(id))
        .map((id) => {
          const slug = ownerOf(id);
          return leftOutId(
            id,
            slug,
            failed.has(slug) ? "NO_ANSWER" : "UNKNOWN",
          );
        }),
    ],
    missing: missingOf(context),
  };
}

function ownerOf(id: string): string {
  return parseRecordId(id)?.slug ?? "";
}

async function recordsOf(
  { holdings }: AllianceContext,
  ids: readonly string[],
  meant: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ExportRecord>> {
  const owners = [...new Set(ids.map(ownerOf))];
  const answers = await Promise.all(
    owners.map(async (owner) => {
      const own = ids.filter((id) => ownerOf(id) === owner);
      const originals = await originalsAt(holdings, owner, {
        ids: own,
        ends: own.filter((id) => meant.has(id)),
      });
      return (originals ?? []).map((original): ExportRecord => ({
        ...original,
        owner,
        stixId: parseRecordId(original.id)?.stixId ?? "",
      }));
    }),
  );
  return new Map(answers.flat().map((record) => [record.id, record]));
}

/** Members that were needed and did not answer, and those that the caller left out. */
function missingOf({ question, members }: AllianceContext): readonly Missing[] {
  return question.ledger
    .answers(members.map(({ slug }) => slug))
    .filter(({ member, status }) =>
      status === "NOT_ASKED"
        ? !question.asked.includes(member)
        : status !== "ANSWERED",
    )
    .map(({ member, status }) => ({ member, status }));
}

/** For sorting. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
