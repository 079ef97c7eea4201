/** All English texts of the page, by where they stand. Functions take numbers and names. */
import type { MemberState } from "./answered/merged-answers.ts";
import type { AskFault } from "./api/ask-fault.ts";

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

const list = (names: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(names);

const purposes: Readonly<Record<string, readonly [string, string]>> = {
  "incident-response": ["Incident response", "something is happening now"],
  hunting: ["Hunting", "looking for what nobody has reported"],
  detection: ["Detection", "making rules and block lists"],
  research: ["Research", "understanding actors and campaigns"],
};

const kinds: Readonly<Record<string, string>> = {
  Campaign: "campaign",
  Actor: "actor",
  Indicator: "indicator",
  Malware: "malware",
  Technique: "technique",
  Report: "report",
  Vulnerability: "vulnerability",
};

const statuses: Readonly<Record<MemberState["status"], string>> = {
  ANSWERED: "answered",
  ASKING: "asking …",
  IDLE: "will be asked",
  NOT_ASKED: "not asked",
  TIMED_OUT: "did not answer in time",
  UNREACHABLE: "cannot be reached",
  REFUSED: "refused the question",
  BREAKER_OPEN: "left alone for a moment after failures",
  INVALID_ANSWER: "gave an answer that breaks the contract",
  SUSPENDED: "suspended",
};

export const words = {
  page: {
    title: "Tessera",
    of: (what: string) => `${what} · Tessera`,
    skip: "Skip to the answer",
    home: (home: string) => `Tessera at ${home}: start`,
    broken: "This part of the page has failed.",
    reload: "Load the page again",
    noGateway: "The gateway does not answer. Is it running?",
  },
  header: {
    as: (subject: string | null) => subject ?? "somebody",
    asLong: (subject: string | null, home: string) =>
      `Asking as ${subject ?? "somebody"} of ${home}`,
    purpose: "for",
    purposeNone: "choose a purpose",
    theme: "Colours",
    themes: { auto: "as the system", light: "light", dark: "dark" },
    editor: "GraphQL editor",
    signOut: "Sign out",
    other: "Sign in as somebody else",
  },
  signIn: {
    title: (home: string) => `Sign in at ${home}`,
    why: (home: string) =>
      `Questions go to the members in the name of ${home}, and say who asks: what you see is what their owners release to you.`,
    button: "Sign in",
    impossible:
      "This gateway does not say how its page signs people in: its configuration lacks “page”.",
    next: "Try again in a moment, or ask whoever runs the gateway.",
    ended: "Your sign-in has ended.",
    nothingLost: "The page stays as it is, and nothing typed is lost.",
    again: "Sign in again",
    waiting: "This is asked as soon as you are signed in.",
    failed: "Nobody was signed in.",
  },
  purpose: {
    title: "What do you ask for?",
    why: "Chosen once for this tab. Owners are told, their policies may depend on it, and it stands in the audit.",
    name: (purpose: string) => purposes[purpose]?.[0] ?? purpose,
    says: (purpose: string) => purposes[purpose]?.[1] ?? "",
  },
  answered: {
    title: "Who is asked, and who answered",
    whom: "Asked",
    status: (status: MemberState["status"]) => statuses[status],
    took: (ms: number) =>
      ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`,
    summary: (answered: number, asked: number) =>
      answered === asked
        ? asked === 1
          ? "The member that was asked has answered."
          : `All ${asked} that were asked have answered.`
        : `${answered} of ${asked} have answered.`,
    asking: "Asking …",
    hole: (names: readonly string[]) =>
      `${list(names)} did not answer: what ${names.length === 1 ? "it holds" : "they hold"} is missing here.`,
    again: "Ask again",
    last: "At least one member must be asked.",
  },
  question: {
    asking: (names: readonly string[]) => `Asking ${list(names)} …`,
    failed: "There is no answer.",
    fault: ({ kind, code, message }: AskFault): string => {
      if (kind === "away")
        return "The gateway cannot be reached. What is on the screen stays; ask again when it is back.";
      if (kind === "sign-in") return "Your sign-in has ended.";
      return code === null ? message : `${message} (${code})`;
    },
    again: "Ask again",
  },
  ask: {
    label: "Ask about a name, a value, an id, or paste a list",
    placeholder: "Name, value (defanged or not), ATT&CK id, STIX id, or a list",
    button: "Ask",
    hello: "What do you want to know about?",
    hints: [
      ["A name or an alias", "Operation Parliament"],
      ["A value, as you have it", "office365-update[.]com"],
      ["An id", "G0090"],
      ["Part of a name", "parliament"],
    ] as readonly (readonly [string, string])[],
    meanings: (number: number, key: string) =>
      `“${key}” has ${count(number, "meaning", "meanings")}`,
    one: (key: string) => `“${key}”, as far as was answered`,
    oneIncomplete:
      "There may be further meanings with members that did not answer.",
    choose: "They are different things. Choose the one you mean.",
    nothing: (key: string) => `Nobody knows “${key}”`,
    nothingYet: (key: string) => `Nothing found for “${key}” so far`,
    nothingNext:
      "Every member that was asked has answered. Try part of the name, another spelling, or ask more members.",
    nothingIncomplete:
      "Not every member has answered, so nobody can say that there is nothing.",
    similar: (key: string) => `Nothing goes by “${key}” alone. It is part of:`,
    more: "There is more: a longer text finds it.",
    kind: "Kind",
    name: "Name",
    alias: "Also called",
    heldBy: "Held by",
  },
  lookup: { title: "Look-up of a list" },
  graph: { title: "Graph" },
  paths: { title: "Paths" },
  entity: {
    gone: "Nothing goes by this id",
    goneNext:
      "It may have been taken back, or its owner may not show it to you.",
    unknown: "Not every member answered, so what it is cannot be told",
    unknownPart: "Not every member answered, so this cannot be told.",
    names: "Names",
    usedBy: "used by",
    sameName: "The same name, another thing",
    records: "What each member holds",
    recordsCount: (records: number, members: number) =>
      `${count(records, "record", "records")} of ${count(members, "member", "members")}, each in its owner's words`,
    missing: (number: number) =>
      `${count(number, "record is", "records are")} known of, but the owner did not answer.`,
    actors: "Actors that members connect with it, or deny",
    noActors: "No member connects an actor with it.",
    differs: "differs",
    none: "—",
    property: "Property",
    rows: {
      name: "Name",
      aliases: "Also called",
      type: "Type",
      marking: "Marking",
      confidence: "Confidence",
      basis: "Rests on",
      author: "Author",
      firstSeen: "First seen",
      lastSeen: "Last seen",
      created: "Created",
      modified: "Modified",
      description: "Description",
    },
    claims: {
      actor: "Actor",
      member: "Says",
      relation: "Statement",
      confidence: "Confidence",
      basis: "Rests on",
      dated: "Dated",
      marking: "Marking",
    },
    disputes: "denies",
    asserts: "states",
    revoked: "taken back",
    more: "There are more than are shown here.",
  },
  shown: {
    kind: (typename: string) => kinds[typename] ?? typename.toLowerCase(),
    unmarked: "unmarked",
    marking: (tlp: string) => `TLP:${tlp.replace("_", "+")}`,
    confidence: (number: number) => `${number} of 100`,
    notStated: "not stated",
    more: "more",
    less: "less",
    copy: "Copy",
    copied: "Copied",
    copyDefanged: "Copy defanged",
    copyPlain: "Copy as it is",
    list,
    count,
  },
} as const;
