/**
 * Who knows these values: one request a member for all of them, and for each
 * value what those who answered say. That nobody knows a value is only said
 * where everybody was asked and answered.
 */
import { pastedValues } from "../../contract/pasted-values.ts";
import type { PastedValue } from "../../contract/pasted-values.ts";
import type { Observable } from "../../contract/observable.ts";
import {
  addressRange,
  hostIn,
  registeredDomain,
} from "../../contract/value-host.ts";
import type { AllianceMember } from "../context.ts";
import { lookupAt } from "../scatter/lookup.ts";
import type { KnownAt } from "../scatter/lookup.ts";
import type { Holdings } from "../scatter/holdings.ts";

export interface LookedUp {
  readonly asTyped: string;
  readonly value: string | null;
  readonly valueType: string | null;
  readonly status: "KNOWN" | "UNKNOWN" | "UNDETERMINED";
  /** The keys under which it is known: 32 hexadecimal digits can be two sorts of hash. */
  readonly keys: readonly string[];
  readonly members: readonly string[];
  readonly warningLists: readonly ListedAt[];
  readonly roles: readonly RoleAt[];
  readonly killSwitch: boolean;
  readonly detect: boolean;
  readonly registeredDomain: string | null;
  readonly addressRange: string | null;
}

export interface ListedAt {
  readonly name: string;
  readonly matched: string | null;
  readonly member: string;
}

export interface RoleAt {
  readonly value: string;
  readonly members: readonly string[];
}

/** One line for each value, in order; throws BAD_ARGUMENT for a paste that is too large, or no text. */
export async function lookupValues(
  holdings: Holdings,
  members: readonly AllianceMember[],
  texts: readonly string[],
): Promise<readonly LookedUp[]> {
  const pasted = pastedValues(texts);
  const answers = await answersOf(holdings, pasted);
  const everybody = members.every(({ slug }) => answers.has(slug));
  return pasted.map((value) => lookedUp(value, answers, everybody));
}

type Answers = ReadonlyMap<string, ReadonlyMap<string, KnownAt>>;

/** What each member knows; who did not answer is not in it. */
async function answersOf(
  holdings: Holdings,
  pasted: readonly PastedValue[],
): Promise<Answers> {
  const all = pasted.flatMap(({ observables }) => observables);
  const values = [...new Map(all.map((one) => [one.key, one])).values()];
  if (values.length === 0) return new Map();
  const { asked } = holdings.question;
  const answers = await Promise.all(
    asked.map((member) => lookupAt(holdings, member, values)),
  );
  return new Map(
    asked.flatMap((member, n) => {
      const known = answers[n];
      return known === undefined ? [] : [[member, known] as const];
    }),
  );
}

function lookedUp(
  { asTyped, observables, certain }: PastedValue,
  answers: Answers,
  everybody: boolean,
): LookedUp {
  const known = observables.filter(({ key }) =>
    saidOf(answers, [key]).some(({ said }) => said.held),
  );
  // A bare word may be anything: what it is, only its holder can tell.
  const likely = certain ? observables.slice(0, 1) : [];
  const meant = known.length > 0 ? known : likely;
  const keys = meant.map(({ key }) => key);
  const at = saidOf(answers, keys);
  const held = at.filter(({ said }) => said.held);
  const roles = rolesOf(held);
  const [taken] = meant;
  const nothing = observables.length === 0;
  return {
    asTyped,
    value: taken?.value ?? null,
    valueType: taken?.type ?? null,
    status:
      held.length > 0
        ? "KNOWN"
        : everybody || nothing
          ? "UNKNOWN"
          : "UNDETERMINED",
    keys: known.map(({ key }) => key),
    members: [...new Set(held.map(({ member }) => member))],
    warningLists: listsOf(at),
    roles,
    killSwitch: roles.some(({ value }) => value === "kill-switch"),
    detect: held.every(({ said }) => said.detect),
    ...hintsOf(taken),
  };
}

interface SaidAt {
  readonly member: string;
  readonly said: KnownAt;
}

/** What is said under these keys, by member. */
function saidOf(answers: Answers, keys: readonly string[]): readonly SaidAt[] {
  return [...answers]
    .flatMap(([member, known]) =>
      keys.flatMap((key) => {
        const said = known.get(key);
        return said === undefined ? [] : [{ member, said }];
      }),
    )
    .toSorted((a, b) => (a.member < b.member ? -1 : 1));
}

function rolesOf(held: readonly SaidAt[]): readonly RoleAt[] {
  const roles = new Map<string, Set<string>>();
  for (const { member, said } of held)
    for (const role of said.roles)
      roles.set(role, (roles.get(role) ?? new Set()).add(member));
  return [...roles]
    .map(([value, members]) => ({ value, members: [...members] }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** Each once: two sorts of hash of one file meet one list. */
function listsOf(at: readonly SaidAt[]): readonly ListedAt[] {
  const hits = at.flatMap(({ member, said }) =>
    said.listed.map((hit) => ({ ...hit, member })),
  );
  return [
    ...new Map(hits.map((hit) => [listName(hit), hit])).values(),
  ].toSorted((a, b) => (listName(a) < listName(b) ? -1 : 1));
}

function listName({ name, member, matched }: ListedAt): string {
  return JSON.stringify([name, member, matched]);
}

function hintsOf(
  value: Observable | undefined,
): Pick<LookedUp, "registeredDomain" | "addressRange"> {
  const host =
    value === undefined ? undefined : hostIn(value.type, value.value);
  return host === undefined
    ? { registeredDomain: null, addressRange: null }
    : {
        registeredDomain: registeredDomain(host),
        addressRange: addressRange(host),
      };
}
