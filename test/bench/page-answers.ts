/**
 * Made-up answers for the page: a graph of any size, whatever the demonstration
 * holds. The page is asked to draw them as it draws real ones.
 */
const MEMBERS = ["att", "etisalat", "singtel", "softbank", "telefonica"];

/** What `neighbourhood` answers for a thing with so many around it. */
export function madeUpAround(id: string, around: number) {
  const others = Array.from({ length: around }, (_, index) =>
    thing(`indicator/domain-name/${index}.${nameOf(id)}.example`, index),
  );
  return {
    data: {
      neighbourhood: {
        nodes: [
          { entity: thing(id, 0, "Campaign"), hops: 0, degree: around },
          ...others.map((entity) => ({ entity, hops: 1, degree: null })),
        ],
        edges: others.map((entity, index) => ({
          from: id,
          to: entity.id,
          claims: [claim(`${id} ${index}`, index)],
        })),
        notExpanded: [],
        notDrawn: [{ kind: "TECHNIQUE", count: 9 }],
        partial: false,
        reason: null,
      },
    },
    extensions: {
      answer: {
        complete: true,
        requestId: "made-up",
        requests: MEMBERS.length,
        rounds: 1,
        members: MEMBERS.map((member) => ({
          member,
          status: "ANSWERED",
          tookMs: 1,
          asOf: null,
        })),
      },
    },
  };
}

function thing(id: string, number: number, typename = "Indicator") {
  const members = MEMBERS.slice(number % 3, (number % 3) + 1 + (number % 2));
  return {
    __typename: typename,
    id,
    name: nameOf(id),
    members: members.map((slug) => ({ slug, name: slug })),
    records: members.map((slug) => ({
      id: `${slug}/made-up/${id}`,
      member: { slug },
      marking: { tlp: number % 4 === 0 ? "AMBER" : "GREEN" },
    })),
  };
}

function claim(id: string, number: number) {
  const slug = MEMBERS[number % MEMBERS.length] ?? "att";
  return {
    id,
    member: { slug, name: slug },
    author: null,
    relationshipType: "indicates",
    stance: "ASSERTS",
    forward: false,
    confidence: 15,
    basis: "made up for a measure",
    created: null,
    modified: null,
    revoked: false,
    marking: { tlp: "GREEN" },
  };
}

const nameOf = (id: string): string => id.slice(id.lastIndexOf("/") + 1);
