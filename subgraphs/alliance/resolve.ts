/**
 * From what somebody has (a name, a value, an id) to entities. A typed key goes
 * to all asked members as a seed and joins nothing by itself (reference: lists 5).
 */
import {
  AMBIGUOUS_KEY,
  BAD_ID,
  BAD_KEY,
  MEMBER_NOT_ASKED,
} from "../contract/errors.ts";
import { kinds } from "../contract/kinds.ts";
import type { Kind, KindName } from "../contract/kinds.ts";
import { LONGEST_KEY, typedKeys, valueKeys } from "../contract/keys.ts";
import { kindOfStixType } from "../contract/kinds.ts";
import { usableName } from "../contract/names.ts";
import { parseRecordId } from "../contract/record-id.ts";
import { Ledger } from "../wire/ledger.ts";
import { parseEntityId } from "./entity-id.ts";
import { entityView } from "./entity.ts";
import type { EntityView } from "./entity.ts";
import { MOST_RECORDS, close } from "./identity/closure.ts";
import { clustersOf } from "./identity/cluster.ts";
import { isBorne } from "./identity/rule/mentions.ts";
import type { Holdings, Want } from "./scatter/holdings.ts";
import { may } from "./scatter/summary.ts";
import type { Summary } from "./scatter/summary.ts";

/** The one entity of a kind that goes by the text; null if none; throws AMBIGUOUS_KEY if several do. */
export async function entityByText(
  holdings: Holdings,
  kind: Kind,
  text: string,
): Promise<EntityView | null> {
  const id = parseEntityId(text);
  if (id?.kind.name === kind.name) return entityById(holdings, text);
  const keys = keysOf(kind, text);
  if (keys.length === 0 && kind.knownBy !== "value") throw saysTooLittle(text);
  return single(await entitiesByKeys(holdings, [kind.name], keys), text);
}

/** Every entity of every kind that goes by the text. */
export async function entitiesByText(
  holdings: Holdings,
  text: string,
): Promise<readonly EntityView[]> {
  const groups = kinds.map((kind) => ({
    kind: kind.name,
    keys: keysOf(kind, text),
  }));
  if (groups.every(({ keys }) => keys.length === 0)) throw saysTooLittle(text);
  return entitiesOf(
    holdings,
    groups.flatMap(({ kind, keys }) => keys.map((key) => ({ kind, key }))),
  );
}

/** The entity of an entity's or a record's id; null if no asked member holds it. */
export async function entityById(
  holdings: Holdings,
  id: string,
): Promise<EntityView | null> {
  const record = parseRecordId(id);
  if (record !== undefined) {
    const kind = kindOfStixType(record.stixType);
    return kind === undefined
      ? null
      : entityOfRecord(holdings, kind.name, record.slug, id);
  }
  const parsed = parseEntityId(id);
  if (parsed === undefined)
    throw BAD_ID.of(
      `An id is an entity's or a record's, but got ${shown(id)}.`,
    );
  if (parsed.by === "record") {
    const slug = parseRecordId(parsed.recordId)?.slug ?? "";
    return entityOfRecord(holdings, parsed.kind.name, slug, parsed.recordId);
  }
  const { kind, key } = parsed;
  const found = await entitiesByKeys(holdings, [kind.name], [key]);
  const named = found.filter((entity) =>
    bearsForAll(entity, key, holdings.question.asked),
  );
  return single(named.length > 0 ? named : found, id);
}

/** The record's summary, from its owner alone; `undefined` if there is none for this viewer. */
export async function recordById(
  holdings: Holdings,
  kind: KindName,
  slug: string,
  id: string,
): Promise<Summary | undefined> {
  if (!holdings.question.asked.includes(slug))
    throw MEMBER_NOT_ASKED.of(undefined, { member: slug });
  await holdings.learn([{ member: slug, kind, by: "id", text: id }]);
  const summary = holdings.summary(id);
  return summary?.kind === kind && holdings.alive([slug]).length > 0
    ? summary
    : undefined;
}

/** The entities of records in hand, closed. */
export async function entitiesOfSeeds(
  holdings: Holdings,
  seeds: readonly Summary[],
  among: readonly string[] = holdings.question.asked,
  ledger: Ledger = new Ledger(),
): Promise<readonly EntityView[]> {
  const closed = await close(holdings, [{ seeds, among }], ledger);
  const truncated = closed.some((one) => one.truncated);
  const alive = holdings.alive(among);
  const standing = seeds
    .filter(({ owner }) => alive.includes(owner))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_RECORDS);
  return clustersOf(holdings, standing, alive).map((cluster) =>
    entityView(holdings, cluster, { truncated, among: alive, ledger }),
  );
}

/** The entities of these kinds whose records bear one of the keys. */
export async function entitiesByKeys(
  holdings: Holdings,
  kindNames: readonly KindName[],
  keys: readonly string[],
): Promise<readonly EntityView[]> {
  return entitiesOf(
    holdings,
    kindNames.flatMap((kind) => keys.map((key) => ({ kind, key }))),
  );
}

async function entitiesOf(
  holdings: Holdings,
  wanted: readonly { readonly kind: KindName; readonly key: string }[],
): Promise<readonly EntityView[]> {
  const { asked } = holdings.question;
  const ledger = new Ledger();
  const wants = wanted.flatMap(({ kind, key }) =>
    asked.map((member): Want => ({ member, kind, by: "key", text: key })),
  );
  await holdings.learn(wants, ledger);
  const seeds = wanted.flatMap(({ kind, key }) => holdings.bearers(kind, key));
  return folded(await entitiesOfSeeds(holdings, seeds, asked, ledger));
}

async function entityOfRecord(
  holdings: Holdings,
  kind: KindName,
  slug: string,
  id: string,
): Promise<EntityView | null> {
  const record = await recordById(holdings, kind, slug, id);
  if (record === undefined) return null;
  const [entity] = await entitiesOfSeeds(holdings, [record]);
  return entity ?? null;
}

/**
 * A part that others show whole, as attached, is no meaning of its own. Those
 * that show it must stay themselves; parts that only show each other all stay.
 */
function folded(entities: readonly EntityView[]): readonly EntityView[] {
  const showing = new Map<string, EntityView[]>();
  for (const entity of entities)
    for (const { id } of entity.attached) {
      const others = showing.get(id);
      if (others === undefined) showing.set(id, [entity]);
      else others.push(entity);
    }
  const isShownBy = (part: EntityView, by: ReadonlySet<EntityView>) =>
    part.records.every(({ id }) => showing.get(id)?.some((one) => by.has(one)));
  const kept = new Set<EntityView>();
  let open = entities;
  while (open.length > 0) {
    open = open.filter((part) => !isShownBy(part, kept));
    const all = new Set([...kept, ...open]);
    const certain = open.filter((part) => !isShownBy(part, all));
    const next = certain.length > 0 ? certain : open;
    for (const part of next) kept.add(part);
    open = open.filter((part) => !kept.has(part));
  }
  return entities.filter((entity) => kept.has(entity));
}

function single(
  entities: readonly EntityView[],
  text: string,
): EntityView | null {
  const [first, ...others] = entities;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  throw AMBIGUOUS_KEY.of(
    `${shown(text)} is the key of ${entities.length} entities of this kind; choose one of the candidates, or ask entities(key:).`,
    { candidates: entities.map(({ id }) => id) },
  );
}

function bearsForAll(
  entity: EntityView,
  key: string,
  asked: readonly string[],
): boolean {
  return entity.records.some(
    (record) =>
      record.keys.some((borne) => borne.key === key && isBorne(borne)) &&
      asked.every((member) => may(record, member)),
  );
}

/** The keys that the text may be; throws BAD_KEY if it can be none. */
function keysOf(kind: Kind, text: string): readonly string[] {
  const trimmed = text.trim();
  if (
    trimmed === "" ||
    text.length > LONGEST_KEY ||
    text.includes("\0") ||
    !text.isWellFormed()
  )
    throw BAD_KEY.of(
      `A key has 1 to ${LONGEST_KEY} characters, no NUL and no lone surrogates, but got ${shown(text)}.`,
    );
  return kind.knownBy === "value"
    ? [
        ...valueKeys(trimmed),
        ...typedKeys(trimmed).filter((key) => key.startsWith("indicator--")),
      ]
    : typedKeys(trimmed).filter(
        (key) => !key.startsWith("name:") || mayBeKnown(key.slice(5)),
      );
}

/** Digits alone may be a value that was typed for a name: nobody knows it, and that is all. */
function mayBeKnown(normal: string): boolean {
  return usableName(normal) || /^\p{N}+$/u.test(normal);
}

/** Nobody is known by such a name (contract/names.ts), and an empty answer would look like a whole one. */
function saysTooLittle(text: string) {
  return BAD_KEY.of(
    `${shown(text)} says too little to be a key: a name has 4 letters or more (fewer in other scripts than Latin) and is not a word such as "apt". \`search\` finds parts of names.`,
  );
}

function shown(text: string): string {
  const short =
    text.length > 60
      ? `${text.slice(0, 60)}… (${text.length} characters)`
      : text;
  return JSON.stringify(short.toWellFormed());
}
