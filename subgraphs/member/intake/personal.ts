/**
 * What is personal data here: records of persons, accounts and subscribers, and
 * what was observed of customers. The owner keeps them to itself unless its
 * policy shares them. In one place: what is new among the types goes here.
 *
 * An address of e-mail is personal where it is said to be somebody's; one in an
 * indicator is what an attacker wrote from.
 */

/** Objects of these types, whatever they say. */
const TYPES: ReadonlySet<string> = new Set([
  "user-account",
  "observed-data",
  "x-misp-person-attribute",
]);

/** Numbers and marks of subscribers and their devices, by the words in the names of types that people make for them. */
const SUBSCRIBER = "phone|msisdn|imsi|imei|iccid|subscriber";

const SUBSCRIBER_TYPE = new RegExp(SUBSCRIBER, "i");

/**
 * A comparison with an account or a subscriber in a pattern; a path before an
 * operator, so that a word in a value is none. Java reads it alike. The words are
 * looked for ahead, where nothing is tried twice: `[\w-]*(imsi)[\w-]*` takes 13 s
 * of CPU for 160,000 characters of `imsiimsi…`.
 */
const PERSONAL_PATTERN = `(^|[\\[\\s(])(user-account|(?=[\\w-]*(${SUBSCRIBER}))[\\w-]+):[\\w.'\\[\\]*-]+\\s*(=|!=|<|>|NOT\\b|IN\\b|LIKE\\b|MATCHES\\b|ISSUBSET\\b|ISSUPERSET\\b)`;

/** The same for records in the store, as parameters of mark-older-personal.cypher. */
export const personalInStore = {
  types: [...TYPES],
  word: `(?is).*(${SUBSCRIBER}).*`,
  pattern: `(?is).*(${PERSONAL_PATTERN}).*`,
} as const;

const comparison = new RegExp(PERSONAL_PATTERN, "i");

export interface Thing {
  readonly stixType: string;
  readonly identityClass?: string | null;
  readonly valueType?: string | null;
  readonly pattern?: string | null;
  /** Whether an address is said to be somebody's (`belongs_to_ref`, `display_name`). */
  readonly isSomebodys?: boolean;
}

export function isPersonal(thing: Thing): boolean {
  const { stixType, identityClass, valueType, pattern, isSomebodys } = thing;
  return (
    TYPES.has(stixType) ||
    SUBSCRIBER_TYPE.test(stixType) ||
    (stixType === "identity" &&
      identityClass?.toLowerCase() === "individual") ||
    (stixType === "email-addr" && isSomebodys === true) ||
    (valueType !== null &&
      valueType !== undefined &&
      (TYPES.has(valueType) || SUBSCRIBER_TYPE.test(valueType))) ||
    (typeof pattern === "string" && comparison.test(pattern))
  );
}
