/** How a caller looks to the visibility rule (cypher/visible.cypher). */
import type { Viewer } from "../../../cypher/rows.ts";
import { GROUP } from "../../contract/audience.ts";
import { tlpRank } from "../../contract/marking.ts";
import type { Caller } from "../../serving/verify-token.ts";
import type { Policy } from "./schema.ts";

export function viewerOf(caller: Caller, policy: Policy): Viewer {
  const { organisation, affiliation } = caller;
  const listed = policy.organisations[organisation];
  const staff = affiliation === "staff" || affiliation === "service";
  const acting =
    staff || (affiliation === "client" && listed?.clients === true);
  const own = organisation === policy.member && staff;
  const audiences = acting ? audiencesOf(organisation, policy) : [];
  const community = acting && policy.community.includes(organisation);
  return {
    organisation,
    affiliation,
    names: namesOf(caller, policy),
    purpose: caller.purpose,
    ceiling: tlpRank(caller.ceiling),
    own,
    community,
    acting,
    audiences,
    feeds: feedsOpenTo(audiences, community, policy),
    personal: own || policy.personalData === "share",
    sightings: own || policy.sightings === "named",
  };
}

/** By what names an audience can mean this organisation: its slug, and the groups that it is in. */
function audiencesOf(
  organisation: string,
  { groups }: Policy,
): readonly string[] {
  return [
    organisation,
    ...Object.entries(groups)
      .filter(([, slugs]) => slugs.includes(organisation))
      .map(([name]) => `${GROUP}${name}`),
  ];
}

function feedsOpenTo(
  audiences: readonly string[],
  ofCommunity: boolean,
  { feeds }: Policy,
): readonly string[] {
  return Object.entries(feeds)
    .filter(
      ([, { audience, community }]) =>
        (community && ofCommunity) ||
        audience.some((entry) => audiences.includes(entry)),
    )
    .map(([feed]) => feed);
}

/**
 * The names by which a RED record may mean the person. A home vouches for its
 * own people alone: a partner's person counts as `etisalat/NAME`, and only the
 * owner's own by the bare name, so that nobody can be called what another is.
 */
function namesOf(
  { organisation, affiliation, name }: Caller,
  { red, member }: Policy,
): readonly string[] {
  if (red !== "named" || name === null || affiliation !== "staff") return [];
  const full = `${organisation}/${name}`;
  return organisation === member ? [name, full] : [full];
}
