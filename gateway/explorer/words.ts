/** All English texts of the page, by where they stand. Functions take numbers and names. */
import type { MemberState } from "./answered/merged-answers.ts";
import type { Flag } from "./lookup/lookup-filter.ts";
import type { RowStatus } from "./lookup/lookup-row.ts";

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

const nextSteps: Partial<Readonly<Record<MemberState["status"], string>>> = {
  BREAKER_OPEN: "Ask again in some seconds.",
  REFUSED:
    "Its policy may not allow this purpose: choose another, or ask its operators.",
  INVALID_ANSWER: "Tell its operators.",
  SUSPENDED: "Your home's operators can say why.",
};

const rowWords: Readonly<Record<RowStatus, string>> = {
  KNOWN: "known",
  UNDETERMINED: "undetermined",
  UNKNOWN: "unknown to all",
  NO_VALUE: "no value in it",
  PENDING: "not asked yet",
};

const flagWords: Readonly<Record<Flag, string>> = {
  "warning-list": "warning list",
  "kill-switch": "kill switch",
  "not-to-detect": "not for detection",
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
    next: (status: MemberState["status"]) => nextSteps[status] ?? "",
    slow: (names: readonly string[]) =>
      `Still asking ${list(names)}: the answer comes when the slowest has answered, or its time is up.`,
    showQuery: "Show the query",
    showQueries: (number: number) => `Show the ${number} queries`,
    last: "At least one member must be asked.",
  },
  question: {
    asking: (names: readonly string[]) => `Asking ${list(names)} …`,
    wait: (seconds: number) =>
      `Ask again in ${count(Math.ceil(seconds), "second", "seconds")}.`,
    code: (code: string, requestId: string | null) =>
      requestId === null ? `(${code})` : `(${code}, question ${requestId})`,
    oldTitle: "An earlier answer",
    old: (at: Date) =>
      `This was answered at ${at.toLocaleTimeString("en-GB")}, and may be out of date.`,
    again: "Ask again",
  },
  ask: {
    label: "Ask about a name, a value, an id, or paste a list",
    suggestions: "Suggestions",
    suggestSwitch: "Suggestions while typing",
    suggestGoes: (least: number, names: readonly string[]) =>
      `From ${least} letters on, what you type goes to ${list(names)}.`,
    suggestOff: (names: readonly string[]) =>
      `Nothing is sent while you type. Asking goes to ${list(names)}.`,
    suggestWaits:
      "Nothing is sent before you have signed in and said what for.",
    suggestCount: (number: number) =>
      number === 0
        ? "No suggestion."
        : `${count(number, "suggestion", "suggestions")}.`,
    suggestHole: "Not every member answered: there may be more.",
    suggestAsking: "Looking for suggestions …",
    placeholder: "Name, value (defanged or not), ATT&CK id, STIX id, or a list",
    button: "Ask",
    hintList: "A list of values",
    hintListNext: "Paste it into the box, or open the look-up",
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
  lookup: {
    title: "Look-up of a list",
    of: (lines: number) => `Look-up of ${count(lines, "line", "lines")}`,
    empty:
      "Who knows these values? Paste a list, a report or a table: addresses, names, URLs, hashes, defanged or not.",
    stays:
      "A list stays in the tab in which it was pasted: it is not in the address, so whoever is sent this address pastes a list of their own.",
    paste: "A list",
    file: "or from a file",
    begin: "Look up",
    goesTo: (names: readonly string[]) =>
      `The values go to ${list(names)}; whom you leave out above is not told of them.`,
    other: "Another list",
    reading: "Reading the list …",
    progress: "How far it is asked",
    repeated: (number: number) =>
      `${count(number, "line stands", "lines stand")} there more than once, and ${number === 1 ? "is" : "are"} asked and shown once.`,
    notKept:
      "The list is too long for this browser to keep: it is lost when the page is loaded again, or when you sign in again.",
    plan: (questions: number, most: number, names: readonly string[]) =>
      `A question takes ${most.toLocaleString("en")} values, so this makes ${count(questions, "question", "questions")} to each of ${list(names)}, one after the other. It can be stopped at any time.`,
    beginMany: (questions: number) =>
      `Ask ${count(questions, "question", "questions")}`,
    asked: (done: number, all: number) =>
      `${done.toLocaleString("en")} of ${count(all, "question", "questions")} answered`,
    waiting: (seconds: number | null) =>
      `Your home has asked as much as is answered in a short time. It goes on by itself${seconds === null ? "" : ` in ${count(Math.ceil(seconds), "second", "seconds")}`}.`,
    stopped: "Stopped. What was answered stays; the rest was not asked.",
    stop: "Stop",
    goOn: "Go on",
    status: (status: RowStatus) => rowWords[status],
    flag: (flag: Flag) => flagWords[flag],
    undetermined:
      "Undetermined: none of those who answered knows it, and not all were asked or answered.",
    filterStatus: "Show",
    filterBy: "Known by",
    anybody: "anybody",
    filterFlag: "Mind",
    anyFlag: "anything",
    counted: (name: string, number: number) =>
      `${name} (${number.toLocaleString("en")})`,
    noneInSight: "The filter lets none of the rows through.",
    inSight: (rows: number, all: number) =>
      rows === all
        ? count(rows, "row", "rows")
        : `${rows.toLocaleString("en")} of ${count(all, "row", "rows")}`,
    csv: "Download CSV",
    copyDefanged: "Copy values defanged",
    copyPlain: "Copy values as they are",
    table: "The values of the list",
    columns: {
      value: "Value",
      type: "Type",
      status: "Known?",
      members: "Known by",
    },
    arrows: { none: "", ascending: " ↑", descending: " ↓" },
    mind: "Mind",
    killSwitch: "blocking it sets the malware free",
    listed: (members: readonly string[], all: boolean) =>
      all ? "of every member" : `of ${list(members)}`,
    range: (range: string) => `${range} address`,
    pages: {
      title: "Pages of the table",
      range: (from: number, to: number, all: number) =>
        `${from.toLocaleString("en")} to ${to.toLocaleString("en")} of ${all.toLocaleString("en")}`,
      first: "First",
      previous: "Previous",
      next: "Next",
      last: "Last",
    },
  },
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
