/**
 * What must hold between the parts of a policy, and what is allowed but worth
 * a second look. Each is one sentence under the key that it is about.
 */
import { GROUP } from "../../contract/audience.ts";
import type { Organisation, Policy } from "./schema.ts";

/** A key of the file, as a path, and what is wrong or odd there. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A policy with one of these is refused. */
export function policyFaults(policy: Policy): readonly Remark[] {
  return [
    ...ownFaults(policy),
    ...listFaults(policy),
    ...groupFaults(policy),
    ...feedFaults(policy),
    ...sharedFaults(policy, "issuer", ({ issuer }) => [issuer]),
    ...sharedFaults(policy, "key", keysOf),
    ...sharedFaults(policy, "jwks", ({ jwks }) => jwks ?? []),
  ];
}

/** Each of these holds, and closes or opens more than one might expect. */
export function policyWarnings(policy: Policy): readonly Remark[] {
  const { member, organisations, groups, deniedCountries } = policy;
  return [
    ...Object.entries(groups).flatMap(([name, slugs]) =>
      slugs.length > 0
        ? []
        : [at(["groups", name], "The group is empty: it is closed to all.")],
    ),
    ...overlaps(groups),
    ...Object.entries(policy.feeds).flatMap(
      ([feed, { audience, community }]) =>
        community || audience.length > 0
          ? []
          : [at(["feeds", feed], "The feed is opened to nobody.")],
    ),
    ...Object.entries(organisations).flatMap(
      ([slug, { country, suspended }]) =>
        deniedCountries.length > 0 && country === null && !suspended
          ? [
              at(
                ["organisations", slug],
                "It has no country, so that deniedCountries holds for it only where its tokens tell one.",
              ),
            ]
          : [],
    ),
    ...(organisations[member]?.suspended === true
      ? [
          at(
            ["organisations", member, "suspended"],
            "Your own people are cut off.",
          ),
        ]
      : []),
  ];
}

/** `organisations.singtel.issuer: …` */
export function remarkLine({ path, message }: Remark): string {
  return `${path.join(".")}: ${message}`;
}

function ownFaults({ member, organisations }: Policy): readonly Remark[] {
  return Object.hasOwn(organisations, member)
    ? []
    : [
        at(
          ["organisations"],
          `The member's own organisation ${member} is missing: its own gateway could not ask.`,
        ),
      ];
}

function listFaults(policy: Policy): readonly Remark[] {
  return [
    ...unlisted(policy, ["community"], policy.community),
    ...Object.entries(policy.groups).flatMap(([name, slugs]) =>
      unlisted(policy, ["groups", name], slugs),
    ),
  ];
}

function groupFaults({ groups, organisations }: Policy): readonly Remark[] {
  return Object.keys(groups).flatMap((name) =>
    Object.hasOwn(organisations, name)
      ? [
          at(
            ["groups", name],
            "A group must not have the name of an organisation.",
          ),
        ]
      : [],
  );
}

function feedFaults(policy: Policy): readonly Remark[] {
  return Object.entries(policy.feeds).flatMap(([feed, { audience }]) => {
    const path = ["feeds", feed, "audience"];
    const slugs = audience.filter((entry) => !entry.startsWith(GROUP));
    const groups = audience.filter((entry) => entry.startsWith(GROUP));
    return [
      ...unlisted(policy, path, slugs),
      ...groups
        .filter((entry) => !Object.hasOwn(policy.groups, nameOf(entry)))
        .map((entry) => at(path, `There is no group ${nameOf(entry)}.`)),
    ];
  });
}

function unlisted(
  { organisations }: Policy,
  path: readonly string[],
  slugs: readonly string[],
): readonly Remark[] {
  return slugs.flatMap((slug, index) =>
    Object.hasOwn(organisations, slug)
      ? []
      : [
          at(
            [...path, index],
            `${JSON.stringify(slug)} is not among the organisations of the file.`,
          ),
        ],
  );
}

/** What one organisation proves itself by must prove no other. */
function sharedFaults(
  { organisations }: Policy,
  key: string,
  of: (organisation: Organisation) => string | readonly string[],
): readonly Remark[] {
  const owners = new Map<string, string>();
  return Object.entries(organisations).flatMap(([slug, organisation]) =>
    [of(organisation)].flat().flatMap((value) => {
      const owner = owners.get(value);
      owners.set(value, owner ?? slug);
      return owner === undefined || owner === slug
        ? []
        : [
            at(
              ["organisations", slug, key],
              `It is that of ${owner} already: one of them could speak for the other.`,
            ),
          ];
    }),
  );
}

function keysOf({ key, keys = [] }: Organisation): readonly string[] {
  return [...(key === undefined ? [] : [key]), ...keys].map(({ x }) => x);
}

function overlaps(groups: Policy["groups"]): readonly Remark[] {
  const all = Object.entries(groups);
  return all.flatMap(([name, slugs], place) =>
    all.slice(0, place).flatMap(([other, others]) => {
      const both = slugs.filter((slug) => others.includes(slug));
      return both.length === 0
        ? []
        : [
            at(
              ["groups", name],
              `It shares ${both.join(", ")} with the group ${other}: who is in one of an audience's groups sees the record.`,
            ),
          ];
    }),
  );
}

function nameOf(entry: string): string {
  return entry.slice(GROUP.length);
}

function at(path: Remark["path"], message: string): Remark {
  return { path, message };
}
