/** All English texts of the page, by where they stand. Functions take numbers and names. */
import type { MemberState } from "./answered/merged-answers.ts";
import type { Flag } from "./lookup/lookup-filter.ts";
import type { RowStatus } from "./lookup/lookup-row.ts";
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

const notExportedReasons: Readonly<Record<NotExportedReason, string>> = {
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
    named: "by name",
    identify: "Tell owners my name",
    identifyWhy:
      "For what is marked RED, which is released to people by name. Else they learn the home and a pseudonym. For this tab, until you switch it off or somebody else signs in.",
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
    strangers: (slugs: readonly string[]) =>
      `${list(slugs.map((slug) => `“${slug}”`))} ${slugs.length === 1 ? "is no member" : "are no members"} here, so nobody is asked. The address may come from another home.`,
    askAll: "Ask all members",
    askKnown: (names: readonly string[]) => `Ask ${list(names)} alone`,
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
      "There may be further meanings with members that were not asked or did not answer.",
    choose: "They are different things. Choose the one you mean.",
    nothing: (key: string) => `Nobody knows “${key}”`,
    nothingYet: (key: string) => `Nothing found for “${key}” so far`,
    nothingNext:
      "Every member that was asked has answered. Try part of the name, another spelling, or ask more members.",
    nothingIncomplete:
      "Somebody was not asked or did not answer, so nobody can say that there is nothing. See above who.",
    hostInstead: "Its host may be known all the same:",
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
    layingOut: "Laying out …",
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
    /** In a row that names the kind: how the whole of it begins. */
    drawShort: (number: number, again: boolean) =>
      `Draw ${again ? "the next " : ""}${number.toLocaleString("en")}`,
    drawKind: (field: EdgeField) => `Draw more ${edgeKinds[field][1]}`,
    drawMost: "Draw up to 200 around each start",
    nothingAround:
      "Nobody who answered connects anything with it that you may see.",
    countsIncomplete:
      "Somebody was not asked or did not answer: there may be more than this.",
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
    names: "Names",
    furtherNames: (number: number) =>
      count(number, "further name", "further names"),
    heldBy: "Held by",
    toGraph: "Graph from here",
    toPaths: "Path from here",
    sameName: "The same name, another thing:",
    contents: "On this page",
    parts: {
      joined: "Together",
      records: "What each member holds",
      attached: "May belong to it",
      identity: "How it was joined",
      actors: "Actors",
      campaigns: "Campaigns",
      malware: "Malware",
      techniques: "Techniques",
      indicators: "Indicators",
      vulnerabilities: "Vulnerabilities",
      reports: "Reports",
      related: "Related",
      timeline: "Timeline",
      export: "Export",
    },
    askPart: "Ask for this part",
    table: (part: string) => `${part}, as a table`,
    attached:
      "Records that may be of this thing, but whose owners do not release them to each other. They count for nothing else here.",
    joined: {
      published: "Published",
      firstSeen: "First seen",
      lastSeen: "Last seen",
      validUntil: "Valid until",
      objective: "Objective",
      goals: "Goals",
      role: "Role",
      warningLists: "On warning lists",
      killChainPhases: "Kill chain phases",
      targetedSectors: "Sectors",
      targetedCountries: "Countries",
    },
    corroboration: "Borne out by",
    borneOut: ({
      members,
      sources,
      echoes,
      sightedBy,
    }: {
      readonly members: number;
      readonly sources: number;
      readonly echoes: number;
      readonly sightedBy: number;
    }) =>
      [
        `${count(members, "member", "members")}, ${count(sources, "independent source", "independent sources")}`,
        echoes > 0
          ? `; ${count(echoes, "record repeats a source and adds", "records repeat a source and add")} none`
          : "",
        `. Seen by ${sightedBy === 0 ? "no member" : count(sightedBy, "member", "members")}.`,
      ].join(""),
    sightings: {
      title: "Sightings",
      none: "No sighting that you may know of.",
      seen: (organisations: number, times: number | null) =>
        `Seen by ${count(organisations, "member", "members")}${times === null ? ", how often is not stated" : `, ${count(times, "time", "times")}`}`,
      from: "from",
      until: "until",
      unnamed: (number: number) =>
        `${count(number, "of them does", "of them do")} not want to be named.`,
      negative: (number: number) =>
        `${count(number, "sighting says", "sightings say")} that it was looked for and not seen.`,
      harmless: (number: number) =>
        `${count(number, "sighting says", "sightings say")} that what was seen was harmless.`,
    },
    atLeast:
      "Somebody was not asked or did not answer: these numbers are what is known, and may be too low.",
    recordsCount: (records: number, members: number) =>
      `${count(records, "record", "records")} of ${count(members, "member", "members")}, each in its owner’s words.`,
    differing: (number: number) =>
      number === 0
        ? "Nothing that they state differs."
        : `They differ in ${count(number, "point", "points")}.`,
    missing: (number: number) =>
      `${count(number, "record is", "records are")} known of, but the owner did not answer.`,
    without: (names: readonly string[]) =>
      `${list(names)} answered, and ${names.length === 1 ? "holds" : "hold"} nothing of it that you may see.`,
    notAsked: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? "was" : "were"} not asked.`,
    hole: "What it holds of this is not known.",
    differs: "differs",
    property: "Property",
    pap: (level: string) => `PAP:${level}`,
    detect: (detect: boolean) =>
      detect ? "for detection" : "not for detection",
    rows: {
      name: "Name",
      aliases: "Also called",
      value: "Value",
      valueType: "Kind of value",
      type: "Type",
      marking: "Marking",
      confidence: "Confidence",
      basis: "Rests on",
      author: "Author",
      firstSeen: "First seen",
      lastSeen: "Last seen",
      published: "Published",
      validFrom: "Valid from",
      validUntil: "Valid until",
      objective: "Objective",
      goals: "Goals",
      sectors: "Sectors",
      countries: "Countries",
      phases: "Kill chain phases",
      indicatorTypes: "Kinds of indicator",
      role: "Role",
      detect: "Use",
      warningLists: "Warning lists",
      pattern: "Pattern",
      labels: "Labels",
      description: "Description",
      sources: "Sources",
      created: "Created",
      modified: "Modified",
      recordedAt: "Recorded",
      stixId: "STIX id",
    },
    linkedHead: {
      actors: "Actor",
      campaigns: "Campaign",
      malware: "Malware",
      techniques: "Technique",
      indicators: "Indicator",
      vulnerabilities: "Vulnerability",
      reports: "Report",
    },
    noneLinked: {
      actors: "No member connects an actor with it.",
      campaigns: "No member connects a campaign with it.",
      malware: "No member connects malware with it.",
      techniques: "No member connects a technique with it.",
      indicators: "No member connects an indicator with it.",
      vulnerabilities: "No member connects a vulnerability with it.",
      reports: "No member connects a report with it.",
    },
    noneSoFar:
      "Nothing came, but somebody was not asked or did not answer: nobody can say that there is nothing.",
    linkedCount: ({
      total,
      shown,
      more,
    }: {
      readonly total: number | null;
      readonly shown: number;
      readonly more: boolean;
    }) => {
      const come = shown.toLocaleString("en");
      if (total === null)
        return more
          ? `${come} so far; how many there are is not known.`
          : `${come}, as far as was answered.`;
      return more
        ? `${come} of ${total.toLocaleString("en")}.`
        : `${total.toLocaleString("en")} in all.`;
    },
    filter: {
      text: "Show those with",
      member: "said by",
      whoever: "anybody",
      stance: "that are",
      both: "stated or denied",
      asserts: "stated",
      disputes: "denied",
      left: (shown: number, all: number) =>
        `The filter leaves ${shown.toLocaleString("en")} of the ${all.toLocaleString("en")} that have come.`,
    },
    claims: {
      member: "Says",
      relation: "Statement",
      forward: "from here: ",
      backward: "to here: ",
      confidence: "Confidence",
      basis: "Rests on",
      when: "When",
      since: "holds since",
      until: "until",
      said: "said",
      sources: "Sources",
      marking: "Marking",
    },
    stand: {
      denied: "denied, stated by nobody",
      contested: "contested",
      "taken-back": "taken back",
    },
    disputes: "denies",
    asserts: "states",
    revoked: "taken back",
    more: "Show more",
    askingMore: "Asking …",
    identity: {
      joined: (number: number) => `Joined by ${count(number, "link", "links")}`,
      alone: "There is one record, or nothing had to be joined.",
      independent: "It would hold together without any one member.",
      dependsOn: "It would fall apart without the records of",
      refused: (number: number) =>
        `${count(number, "link", "links")} seen and refused`,
      noneRefused: "No link to another thing was refused.",
      truncated:
        "A bound was met while searching: the joins are provisional, or there are more links than are shown.",
      records: "Records",
      share: "What they share",
      key: "Key",
      why: "Why it was refused",
      other: "The other side",
      points: (number: number) =>
        `${count(number, "point", "points")}, of which 3 join`,
      by: (by: string) =>
        ({
          STATEMENT: "a member says so",
          OWN_ID: "the same own id",
          STATED_ID: "an id that is stated",
          NAME: "a name",
        })[by] ?? by,
      says: (says: string) =>
        says === "DIFFERENT"
          ? "says that they are different"
          : "says that they are the same",
      reason: (reason: string) => {
        const [kind = "", what = ""] = reason.split(":");
        return (
          {
            weak: "Too few points, or a name that reaches too much.",
            "two-ids": `${what} gave them two ids.`,
            "kept-apart": `${what} keeps them apart.`,
            contested:
              "It would join things that exclude each other, or members contradict each other.",
            chain:
              "Over further records it would join things that exclude each other.",
          }[kind] ?? reason
        );
      },
    },
    related: {
      none: "Nothing shares evidence with it.",
      count: (total: number | null, shown: number) =>
        `${total === null ? `${shown.toLocaleString("en")} shown; how many there are is not known.` : `${count(total, "thing shares", "things share")} evidence with it.`} Shared evidence is no attribution.`,
      bounded:
        "A bound was met: of each member at most 1,000 connections of a kind were looked at, so there may be more evidence.",
      label: (name: string) => `Evidence shared with ${name.slice(0, 80)}`,
      evidence: (number: number, score: number) =>
        `${count(number, "piece of shared evidence", "pieces of shared evidence")}, score ${score.toLocaleString("en", { maximumFractionDigits: 2 })}`,
      moreEvidence: (number: number) =>
        `${count(number, "further piece is", "further pieces are")} not shown here.`,
      shared: "Shared",
      here: "Said of this",
      there: "Said of the other",
      weight: "Weight",
      holders: "Holders",
      leftOut: (number: number) =>
        `${count(number, "connection", "connections")} not counted as evidence`,
      heldBy: (number: number) => `held by ${number.toLocaleString("en")}`,
      because: {
        OVER_CORRELATING: "is connected with too much to mean anything",
        WARNING_LIST: "is on a warning list",
        TOO_MANY_EDGES: "has too many connections to be counted",
      },
    },
    timeline: {
      none: "Nothing of it bears a date.",
      count: (shown: number, more: boolean) =>
        `${count(shown, "item", "items")}${more ? ", the earliest" : ""}. Connections with indicators are left out.`,
      undated: (number: number) =>
        `${count(number, "statement bears", "statements bear")} no date and ${number === 1 ? "is" : "are"} not here.`,
      bounded:
        "Of records with more than 500 connections nothing is told here.",
      unnamed: "not named",
      what: {
        ACTIVITY_FIRST_SEEN: "First seen",
        ACTIVITY_LAST_SEEN: "Last seen",
        STATEMENT: "Statement",
        REPORT: "Report",
        SIGHTING: "Sighting",
        RECORD_CREATED: "Record made",
      },
    },
    export: {
      why: "All records of it that you may see, as a file. Markings go with it; what it says stays bound to them.",
      formats: { STIX: "STIX 2.1", CSV: "CSV", MISP: "MISP" },
      made: (format: string) => `Export as ${format}`,
      records: (number: number) => `${count(number, "record", "records")}.`,
      until: "To be used until",
      nothingLeftOut: "Nothing was left out.",
      leftOut: (number: number) =>
        `${count(number, "record was", "records were")} left out`,
      save: (name: string) => `Save ${name}`,
    },
  },
  shown: {
    kind: (typename: string) => kinds[typename] ?? typename.toLowerCase(),
    unmarked: "unmarked",
    marking: (tlp: string) => `TLP:${tlp.replace("_", "+")}`,
    confidence: (number: number) => `${number} of 100`,
    notStated: "not stated",
    more: "more",
    less: "less",
    moreOf: (number: number, all: number) =>
      `${number.toLocaleString("en")} more of ${all.toLocaleString("en")}`,
    hidden: (codes: readonly string[]) =>
      `Holds hidden characters: ${codes.join(", ")}`,
    copy: "Copy",
    copied: "Copied",
    copyDefanged: "Copy defanged",
    copyPlain: "Copy as it is",
    notExported: (reason: NotExportedReason) => notExportedReasons[reason],
    list,
    count,
  },
} as const;
