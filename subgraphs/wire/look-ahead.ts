/**
 * Look-ahead (DESIGN 13): the gateway knows the whole plan before it asks the
 * alliance. What the plan will want of a member's records travels with the
 * alliance's own requests, and the data source finds it here instead of asking
 * a second time. Three rounds become two.
 */

/** What the plan will ask of one record type of one member. */
export interface Wanted {
  readonly member: string;
  /** The record's GraphQL type: `SingtelCampaignRecord`. */
  readonly typename: string;
  /** The selection set's text, without its braces; the plan's own spelling. */
  readonly selection: string;
  /** Variables that the selection uses: name → SDL type. */
  readonly variables: Readonly<Record<string, string>>;
}

export class LookAhead {
  #wanted: readonly Wanted[] = [];
  #values: Readonly<Record<string, unknown>> = {};
  readonly #memory = new Map<string, unknown>();

  /** Told once, when the plan is known: what it wants, and the question's variables. */
  expect(
    wanted: readonly Wanted[],
    values: Readonly<Record<string, unknown>>,
  ): void {
    this.#wanted = wanted;
    this.#values = values;
  }

  /** What is wanted of records of this type at this member. */
  wantedOf(member: string, typename: string): readonly Wanted[] {
    return this.#wanted.filter(
      (want) => want.member === member && want.typename === typename,
    );
  }

  /** The value of a variable of the question. */
  valueOf(variable: string): unknown {
    return this.#values[variable];
  }

  /** Keeps what came along with a summary, cut to the selection already. */
  remember(want: Wanted, recordId: string, data: unknown): void {
    this.#memory.set(memoryKey(want.member, recordId, want.selection), data);
  }

  /** What came along for this record and selection; `undefined`: it has to be asked for. */
  recall(member: string, recordId: string, selection: string): unknown {
    return this.#memory.get(memoryKey(member, recordId, selection));
  }
}

function memoryKey(
  member: string,
  recordId: string,
  selection: string,
): string {
  return JSON.stringify([member, recordId, selection]);
}
