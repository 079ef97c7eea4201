/**
 * Actor records of eight public catalogues as the rule takes them, each
 * catalogue standing for a member. Their ids get the keys that intake would give.
 */
import type { KeyOf } from "../../../subgraphs/contract/keys.ts";
import { nameKey, referenceKey } from "../../../subgraphs/contract/keys.ts";
import type { RuleRecord } from "../../../subgraphs/alliance/identity/rule/rule-record.ts";

/** A record as `actors.json` holds it; `rawIds` are its own ids before a revoked-by was followed. */
export interface PublicActor {
  readonly n: number;
  readonly catalogue: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ownIds: readonly string[];
  readonly rawIds: readonly string[];
  readonly statedIds: readonly { readonly id: string; readonly how: string }[];
}

/** The catalogues, each of which stands for a member. */
export function membersOf(actors: readonly PublicActor[]): readonly string[] {
  return [...new Set(actors.map(({ catalogue }) => catalogue))];
}

/** The records; `blind` hides what they state about each other. */
export function actorRecords(
  actors: readonly PublicActor[],
  { blind }: { readonly blind: boolean },
): readonly RuleRecord[] {
  const replacements = new Map(
    actors.flatMap(({ catalogue, ownIds, rawIds }) =>
      rawIds.flatMap((raw) => {
        const live = raw.startsWith("attack:") && ownIds.includes(raw);
        return live ? [[raw, stixId(catalogue, rawIds)] as const] : [];
      }),
    ),
  );
  const members = membersOf(actors);
  return actors.map((actor) => {
    const moved = actor.ownIds.find((id) => !actor.rawIds.includes(id));
    return {
      owner: actor.catalogue,
      id: idOf(actor),
      kind: "ACTOR",
      feed: "own",
      keys: keysOf(actor, blind),
      replacedBy:
        moved === undefined ? null : (replacements.get(moved) ?? null),
      releasableTo: members,
    };
  });
}

/** The id that the record of a public actor gets. */
export function idOf({ catalogue, n }: PublicActor): string {
  return `${catalogue}/own/${n}`;
}

/** True groups by record id, of the records that have a label. */
export function labelsById(
  actors: readonly PublicActor[],
  labels: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  return new Map(
    actors.flatMap((actor) => {
      const label = labels.get(actor.n);
      return label === undefined ? [] : [[idOf(actor), label] as const];
    }),
  );
}

/** The live ids of ATT&CK groups that a record owns, by record id. */
export function attackIdsById(
  actors: readonly PublicActor[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    actors.map((actor) => [
      idOf(actor),
      actor.ownIds.filter((id) => id.startsWith("attack:")),
    ]),
  );
}

function keysOf(actor: PublicActor, blind: boolean): readonly KeyOf[] {
  return [
    ...actor.rawIds.map((id): KeyOf => ({
      key: keyOf(actor.catalogue, id),
      as: "OWN_ID",
    })),
    ...(blind ? [] : statedBy(actor)).map((id): KeyOf => ({
      key: keyOf(actor.catalogue, id),
      as: "STATED_ID",
    })),
    ...named([actor.name], "NAME"),
    ...named(actor.aliases, "ALIAS"),
  ];
}

function named(
  names: readonly string[],
  as: "NAME" | "ALIAS",
): readonly KeyOf[] {
  return names.flatMap((name) => {
    const key = nameKey(name);
    return key === undefined ? [] : [{ key, as }];
  });
}

/** A mere reference address counts only where nothing firmer is stated. */
function statedBy({ statedIds }: PublicActor): readonly string[] {
  const firm = statedIds.filter(({ how }) => how !== "ref-url");
  const counted = firm.length > 0 ? firm : statedIds;
  return [...new Set(counted.map(({ id }) => id))];
}

function keyOf(catalogue: string, id: string): string {
  const [scheme = "", text = ""] = id.split(":");
  if (scheme === "attack") return referenceKey("mitre-attack", text);
  if (scheme !== "uuid") return referenceKey(scheme, text);
  return catalogue === "attack" || catalogue === "unit42"
    ? `intrusion-set--${text}`
    : referenceKey("misp-galaxy", text);
}

function stixId(catalogue: string, ids: readonly string[]): string {
  const uuid = ids.find((id) => id.startsWith("uuid:")) ?? "";
  return keyOf(catalogue, uuid);
}
