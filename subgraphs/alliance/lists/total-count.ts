/**
 * How many entities a list holds: exact or not at all. Members' counts cannot be
 * added up, since several hold one thing: every record is pulled and closed, so
 * only small lists are counted.
 */
import { Ledger } from "../../wire/ledger.ts";
import { membersOf } from "../entity.ts";
import type { ListHoldings, Placed } from "../scatter/list-holdings.ts";
import { LARGEST_PAGE } from "../../serving/page-size.ts";
import { ListEntities } from "./list-entities.ts";

/** The number of entities, or null where it would cost too much or somebody's part is missing. */
export async function totalCount(
  lists: ListHoldings,
  minMembers: number,
): Promise<number | null> {
  const { asked } = lists.question;
  const counts = await Promise.all(asked.map((member) => lists.count(member)));
  const sum = counts.reduce<number>(
    (total, count) => total + (count ?? Number.POSITIVE_INFINITY),
    0,
  );
  const most = mostCounted(asked.length);
  if (sum > most) return null;
  const pulled = await Promise.all(
    asked.map((member) => everyRecord(lists, member, most)),
  );
  const items = pulled.flat();
  if (items.length > most) return null;
  const entities = new ListEntities(lists, asked, new Ledger());
  await entities.close(items);
  if (lists.alive(asked).length < asked.length) return null;
  const found = new Set(
    items.flatMap(({ record }) => entities.of(record) ?? []),
  );
  if ([...found].some(({ truncated }) => truncated)) return null;
  return [...found].filter(
    ({ records }) => membersOf(records).length >= minMembers,
  ).length;
}

/** Records that may be closed for a count: 500 of 5 members, 200 of 30 (reference: lists 2). */
function mostCounted(members: number): number {
  return Math.max(200, 500 - 12 * Math.max(0, members - 5));
}

/** A member's whole list; of one that goes on beyond `most`, whatever it counted, a little more than that. */
async function everyRecord(
  lists: ListHoldings,
  member: string,
  most: number,
): Promise<readonly Placed[]> {
  const found: Placed[] = [];
  let page = await lists.page(member, null, LARGEST_PAGE);
  for (;;) {
    found.push(...(page?.items ?? []));
    if (page?.more !== true || found.length > most) return found;
    page = await lists.page(member, page.reached, LARGEST_PAGE);
  }
}
