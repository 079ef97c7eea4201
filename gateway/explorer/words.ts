/** All English texts of the page, by where they stand. Functions take numbers and names. */
import type { MemberState } from "./answered/merged-answers.ts";
import type { AskFault } from "./api/ask-fault.ts";
import type { NotExportedReason } from "./api/generated.ts";
import type { EdgeField } from "./graph/kinds.ts";
import type { Stub } from "./graph/picture/stubs.ts";

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

/** Kinds of things as the lists of edges are called: one, and several. */
const edgeKinds: Readonly<Record<EdgeField, readonly [string, string]>> = {
  campaigns: ["campaign", "campaigns"],
  actors: ["actor", "actors"],
  indicators: ["indicator", "indicators"],
  malware: ["malware", "malware"],
  techniques: ["technique", "techniques"],
  reports: ["report", "reports"],
  vulnerabilities: ["vulnerability", "vulnerabilities"],
};

const leftOutReasons: Readonly<Record<NotExportedReason, string>> = {
  UNKNOWN: "nobody who answered holds anything of this id that you may see",
  NOT_ASKED: "it belongs to a member that was not asked",
  NO_ANSWER: "its owner did not answer",
  NOT_WHOLE: "it names objects that you may not see, or that are not there",
  NO_PLACE: "the format has no place for it",
  UNFIT_VALUE: "the value does not have the form that the format asks for",
  REVOKED: "its author has taken it back",
  EXPIRED: "it holds no longer",
  KILL_SWITCH: "a member says that it is a kill switch",
  NOT_FOR_DETECTION: "a member says that it is not for detection",
  WARNING_LIST: "it is on a warning list",
  PAP: "what a reader may do with it does not allow the format",
  OWN_RANGE: "it lies in what the home calls its own",
};

const linkKinds: Readonly<Record<string, string>> = {
  STATEMENT: "a member's statement",
  OWN_ID: "the same id",
  STATED_ID: "an id that one states",
  NAME: "the name",
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
  graph: {
    title: "Graph",
    hello:
      "Nothing is drawn yet. Begin with a name, a value or an id; what lies around it is drawn, and you go on from there.",
    add: "Add to the graph",
    addButton: "Add",
    nothing:
      "Nothing goes by these ids, as far as was answered. Ask for a name above, or ask more members.",
    loading: "The picture is being loaded …",
    canvas: (nodes: number, edges: number) =>
      `Picture of ${count(nodes, "thing", "things")} and ${count(edges, "connection", "connections")}. The list beside it has the same.`,
    keys: "In the picture: arrow keys go from thing to thing, Enter to what is selected, p pins, b picks for a path, Delete takes out, Escape lets go. The wheel zooms.",
    tools: "The picture as a whole",
    hops: "Around each start",
    hopsOf: (hops: number) => count(hops, "hop", "hops"),
    first: "at most",
    kindsShown: "Kinds that are drawn",
    kinds: (field: EdgeField) => edgeKinds[field][1],
    layOut: "Lay out anew",
    fit: "Show all",
    selected: "What is selected",
    selectNothing:
      "Select something in the picture or in the list: here stands what it is, and what can be done.",
    heldBy: "Held by",
    pin: "Pin",
    unpin: "Unpin",
    pick: "Pick for a path",
    unpick: "Not for a path",
    pickAnother: (from: string) =>
      `From ${from}: select another thing and pick it, too.`,
    pathsBetween: (from: string, to: string) => `Paths from ${from} to ${to}`,
    remove: "Take out",
    open: "Open",
    around: "Connected with it",
    thereAre: "There are",
    drawn: "Drawn",
    drawMore: "Draw more",
    moreThan: (number: number) => `more than ${number}`,
    draw: (number: number, field: EdgeField, again: boolean) =>
      `Draw ${again ? "the next " : ""}${count(number, ...edgeKinds[field])}`,
    drawKind: (field: EdgeField) => `Draw more ${edgeKinds[field][1]}`,
    drawMost: "Draw up to 200 around each start",
    nothingAround:
      "Nobody who answered connects anything with it that you may see.",
    countsIncomplete: "Somebody did not answer: there may be more than this.",
    between: (from: string, to: string) => `${from} — ${to}`,
    statements: (number: number) =>
      `${count(number, "statement", "statements")}, each its owner's own`,
    denials: (number: number) => count(number, "denial", "denials"),
    line: (
      denied: boolean,
      types: readonly string[],
      members: number,
      tlp: string | null,
    ) =>
      [
        `${denied ? "denied: " : ""}${types.join(", ")}`,
        ...(members > 1 ? [`×${members}`] : []),
        ...(tlp === null ? [] : [tlp.replace("_", "+")]),
      ].join(" · "),
    letter: (typename: string) => typename.slice(0, 1),
    more: (number: number | null, field: EdgeField) =>
      number === null
        ? `more ${edgeKinds[field][1]}, not counted`
        : `${number.toLocaleString("en")} more ${edgeKinds[field][number === 1 ? 0 : 1]}`,
    notCrossed: (degree: number) =>
      `not crossed: ${count(degree, "edge", "edges")}`,
    away: (member: string) => `${member} did not answer`,
    bound: "the search ended early",
    why: (kind: Stub["kind"], at: string): string =>
      ({
        more: `Around ${at} there is more than is drawn.`,
        "not-crossed": `${at} or something beside it is connected with so much that nothing was followed from there.`,
        away: `What it holds around ${at} is missing here.`,
        bound: `Around ${at} a bound of time or of size was met: there may be more. What is drawn is right.`,
      })[kind],
    crossing: (name: string) =>
      `It is ${name}: select it, and draw one kind at a time.`,
    choosePart: "Choose a kind to draw",
    oneHop: "Look one hop around only",
    list: "The same as a list",
    things: (number: number) => count(number, "thing", "things"),
    connections: (number: number) => count(number, "connection", "connections"),
    gaps: (number: number) =>
      number === 0
        ? "Nothing is known to be missing"
        : `${count(number, "gap", "gaps")}: what is not drawn`,
    gapAt: (says: string, at: string) => `${at}: ${says}`,
    tooMany: (drawn: number, left: number) =>
      `${count(drawn, "thing is", "things are")} drawn, and that is as many as one can see anything in. ${count(left, "further one is", "further ones are")} not drawn: hide a kind above, take out what you do not need, or begin a graph from a single thing.`,
    beyondAddress:
      "This is too much for an address: whoever is sent it sees the graph as it was before. Export it as JSON to hand it on.",
    without: (number: number) =>
      `${count(number, "thing was", "things were")} taken out. `,
    putBack: "Put back",
    exports: {
      title: "Export what is drawn",
      png: "PNG",
      json: "JSON",
      stix: "STIX",
      stixTitle: "Export as STIX",
      stixGiven: (records: number) =>
        `The file was given to you: ${count(records, "record", "records")} of what is drawn, as their owners have them.`,
      tooMany: (drawn: number, most: number) =>
        `${drawn} things are drawn, and an export takes ${most} at once: only the first ${most} are in it. Hide kinds, or take things out, and export again for the others.`,
      whole: "Nothing was left out.",
      leftOut: (number: number) =>
        `${count(number, "thing was", "things were")} left out`,
      reason: (reason: NotExportedReason) => leftOutReasons[reason],
      close: "Close",
    },
    legend: {
      title: "What the signs mean",
      members: "Members",
      lines: [
        ["line-one", "one member states it, in its colour"],
        ["line-several", "several members state it (×: how many)"],
        ["line-denied", "a member denies it: never a connection"],
        ["box-gap", "a gap: what is not drawn, and why"],
      ] as readonly (readonly [string, string])[],
      letters:
        "Letters say the kind: C campaign, A actor, I indicator, M malware, T technique, R report, V vulnerability. The marks below are those who hold it; the black sign is the strictest marking.",
      withheld:
        "What its owner does not release to you is not in the picture, and nobody is told that it is there.",
    },
  },
  paths: {
    title: "Paths",
    hello:
      "How are two things connected? Give two names, values or ids. A path goes over the statements of all members, and says how sure its least sure one is.",
    from: "From",
    to: "To",
    hops: "Hops at most",
    find: "Find paths",
    nothingNext:
      "Try another spelling, or look for part of the name with the box above.",
    found: (paths: number, hops: number, whole: boolean) =>
      paths === 0
        ? whole
          ? `Nobody connects the two in ${count(hops, "hop", "hops")}`
          : "No path was found so far"
        : `${count(paths, "path", "paths")}, the shortest and surest first`,
    noneNext: "Allow more hops, or ask more members.",
    noneIncomplete:
      "Not everything could be looked at, so nobody can say that there is none. Ask again, or allow fewer hops.",
    partial: (reason: string | null) =>
      `Not everything could be looked at: there may be more and shorter paths.${reason === null ? "" : ` ${reason}`}`,
    path: (number: number, hops: number) =>
      `Path ${number}: ${count(hops, "hop", "hops")}`,
    weakest: "No surer than its weakest claim:",
    noSurer: (confidence: number | null, member: string) =>
      `no surer than ${confidence === null ? "a claim without a confidence" : `${confidence} of 100`}, ${member}`,
    weakestHere: "the weakest",
    passing: "Passes, without a hop, from the record of",
    passingTo: "to the record of",
    joinedBy: "They are one thing by",
    link: (by: string) => linkKinds[by] ?? by.toLowerCase(),
    inGraph: "Show in the graph",
    notCrossed: "Not crossed",
    notCrossedWhy:
      "These are connected with so much that a way through them says nothing.",
    edges: (degree: number) => count(degree, "edge", "edges"),
  },
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
