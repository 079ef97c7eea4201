/**
 * Galaxy clusters as the things of STIX that they are (reference: stix 12). The
 * public catalogues keep their ids: that of the cluster, and ATT&CK's. A tag that
 * names a cluster (`misp-galaxy:threat-actor="Sofacy"`) is one, too.
 */
import type { Fields } from "../stix21/fields.ts";
import { fieldsOf, listOf, textOf, textsOf } from "../stix21/fields.ts";
import type { Frame } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { galaxyType } from "./galaxy-types.ts";
import { madeId, uuidIn } from "./misp-id.ts";
import { mispLabel, tagsOf } from "./tags.ts";

/** The objects of a thing's galaxies, each once. */
export function clustersOf(thing: Fields, frame: Frame): readonly Fields[] {
  const stated = listOf(thing, "Galaxy").flatMap((galaxy) =>
    listOf(galaxy, "GalaxyCluster").map((cluster) => ({
      galaxy: textOf(cluster, "type") ?? textOf(galaxy, "type") ?? "",
      value: textOf(cluster, "value") ?? "",
      cluster,
    })),
  );
  const named = tagsOf(thing).flatMap(({ name }) => {
    const [, galaxy, value] = /^misp-galaxy:([\w-]+)="(.+)"$/.exec(name) ?? [];
    if (galaxy === undefined || value === undefined) return [];
    const isStated = stated.some(
      (one) =>
        textOf(one.cluster, "tag_name") === name ||
        (one.galaxy === galaxy && one.value === value),
    );
    return isStated ? [] : [{ galaxy, value, cluster: {} }];
  });
  return [...stated, ...named]
    .filter(({ value }) => value !== "")
    .map((one) => clusterObject(one, frame));
}

interface Cluster {
  readonly galaxy: string;
  readonly value: string;
  readonly cluster: Fields;
}

function clusterObject(
  { galaxy, value, cluster }: Cluster,
  frame: Frame,
): Fields {
  const type = galaxyType(galaxy);
  const uuid = uuidIn(cluster);
  const meta = fieldsOf(cluster, "meta");
  const description = textOf(cluster, "description");
  const references = referencesOf(galaxy, uuid, meta);
  const name = withoutNumber(value, meta);
  const aliases = [...new Set([...textsOf(meta, "synonyms"), value])].filter(
    (alias) => alias !== name,
  );
  const phases = phasesOf(meta);
  return objectOf(
    frame,
    type,
    // Without a uuid: a value is one within its galaxy, whoever tags it.
    uuid === null ? madeId(type, galaxy, value) : `${type}--${uuid}`,
    {
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(description === null ? {} : { description }),
      ...ofType(type, meta),
      ...(phases.length > 0 ? { kill_chain_phases: phases } : {}),
      ...(references.length > 0 ? { external_references: references } : {}),
      labels: [mispLabel("galaxy-type", galaxy)],
      x_misp_value: value,
      ...(Object.keys(meta).length > 0 ? { x_misp_meta: meta } : {}),
    },
  );
}

function ofType(type: string, meta: Fields): Fields {
  const country = textOf(meta, "ISO");
  if (type === "malware") return { is_family: true };
  const goals = textsOf(meta, "cfr-type-of-incident");
  if (type === "threat-actor" && goals.length > 0) return { goals };
  if (type === "identity") return { identity_class: "class" };
  return type === "location" && country !== null
    ? { country: country.toUpperCase() }
    : {};
}

/** `Web Protocols - T1071.001` → `Web Protocols`: ATT&CK's name without its number. */
function withoutNumber(value: string, meta: Fields): string {
  const number = textsOf(meta, "external_id").find((id) =>
    value.endsWith(` - ${id}`),
  );
  const bare =
    number === undefined
      ? value.replace(/ - [TGSCM]\d{4}(\.\d{3})?$/, "")
      : value.slice(0, -number.length - 3);
  return bare === "" ? value : bare;
}

function referencesOf(
  galaxy: string,
  uuid: string | null,
  meta: Fields,
): readonly Fields[] {
  const numbers = textsOf(meta, "external_id").filter(() =>
    galaxy.startsWith("mitre-"),
  );
  return [
    ...(uuid === null
      ? []
      : [{ source_name: `misp-galaxy:${galaxy}`, external_id: uuid }]),
    ...numbers.map((id) => ({ source_name: "mitre-attack", external_id: id })),
    ...textsOf(meta, "refs").map((url) => ({
      source_name: "misp-galaxy-reference",
      url,
    })),
  ];
}

/** `mitre-attack:enterprise-attack:Windows:execution` and its short form; the middle says where it applies. */
function phasesOf(meta: Fields): readonly Fields[] {
  return textsOf(meta, "kill_chain").flatMap((text) => {
    const parts = text.split(":");
    const [chain] = parts;
    const phase = parts.at(-1);
    return parts.length < 2 || chain === "" || phase === ""
      ? []
      : [{ kill_chain_name: chain, phase_name: phase }];
  });
}
