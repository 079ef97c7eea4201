/** Which parts the view of a kind has, in their order. Pure. */

export const linkedKinds = [
  "actors",
  "campaigns",
  "malware",
  "techniques",
  "indicators",
  "vulnerabilities",
  "reports",
] as const;

export type LinkedKind = (typeof linkedKinds)[number];

export type Part =
  | "joined"
  | "records"
  | "attached"
  | "identity"
  | LinkedKind
  | "related"
  | "timeline"
  | "export";

/** What the API connects no thing of a kind with. */
const NOT_LINKED: Readonly<Record<string, readonly LinkedKind[]>> = {
  Campaign: ["campaigns"],
  Indicator: ["indicators", "vulnerabilities"],
  Malware: ["malware"],
  Technique: ["techniques", "vulnerabilities"],
  Report: ["reports"],
  Vulnerability: ["indicators", "techniques", "vulnerabilities"],
};

const RELATED = ["Campaign", "Actor"];
const TIMELINE = ["Campaign", "Actor", "Malware"];

/** `typename` as the API's; `attached`: how many records stand beside it. */
export function partsOf({
  typename,
  attached,
}: {
  readonly typename: string;
  readonly attached: number;
}): readonly Part[] {
  const not = NOT_LINKED[typename] ?? [];
  return [
    "joined",
    "records",
    ...(attached > 0 ? (["attached"] as const) : []),
    ...linkedKinds.filter((kind) => !not.includes(kind)),
    ...(RELATED.includes(typename) ? (["related"] as const) : []),
    ...(TIMELINE.includes(typename) ? (["timeline"] as const) : []),
    "identity",
    "export",
  ];
}

export function isLinkedKind(part: Part): part is LinkedKind {
  return (linkedKinds as readonly string[]).includes(part);
}
