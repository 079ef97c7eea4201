/** A marking of MISP in the words of STIX 2.1: references to marking definitions, and Tessera's extension for the audience. */
import { stricter } from "../../../contract/marking.ts";
import type { Tlp } from "../../../contract/marking.ts";
import { markingOfTlp } from "../../../contract/tlp-markings.ts";
import type { Fields } from "../stix21/fields.ts";
import { TESSERA_EXTENSION } from "../stix21/tessera-extension.ts";
import { madeId } from "./misp-id.ts";
import type { MispMarking } from "./misp-marking.ts";
import { papLevels } from "./misp-marking.ts";

const PAP_EXTENSION =
  "extension-definition--f8d78575-edfd-406e-8e84-6162a8450f5b";

/** MISP dates no definition; the day on which TLP 2.0 was dated. */
const CREATED = "2022-10-01T00:00:00.000Z";

/** The properties that mark an object. */
export function markingFields(
  marking: MispMarking,
  extension: Fields = {},
): Fields {
  const level = levelOf(marking);
  const refs = [
    ...(level === null ? [] : [markingOfTlp[level]]),
    ...definitionsOf(marking).map((one) => one["id"]),
  ];
  const ours = {
    ...(marking.audience === null ? {} : { audience: marking.audience }),
    ...extension,
  };
  return {
    ...(refs.length > 0 ? { object_marking_refs: refs } : {}),
    ...(Object.keys(ours).length > 0
      ? {
          extensions: {
            [TESSERA_EXTENSION]: {
              extension_type: "property-extension",
              ...ours,
            },
          },
        }
      : {}),
  };
}

/** The definitions that a marking refers to, beyond the canonical ones of TLP. Of an unknown TLP the definition says its name and no level, so that its owner alone sees what bears it. */
export function definitionsOf({
  unknown,
  pap,
  statements,
}: MispMarking): readonly Fields[] {
  const word = pap !== null && papLevels.includes(pap) ? pap : "red";
  return [
    ...unknown.map((name) => definition(`tlp:${name}`, {})),
    ...statements.map((statement) => ({
      type: "marking-definition",
      spec_version: "2.1",
      id: madeId("marking-definition", "statement", statement),
      created: CREATED,
      definition_type: "statement",
      definition: { statement },
    })),
    ...(pap === null
      ? []
      : [
          definition(`PAP:${word.toUpperCase()}`, {
            extensions: {
              [PAP_EXTENSION]: {
                extension_type: "property-extension",
                pap: word === "clear" ? "white" : word,
              },
            },
          }),
        ]),
  ];
}

function definition(name: string, more: Fields): Fields {
  return {
    type: "marking-definition",
    spec_version: "2.1",
    id: madeId("marking-definition", name),
    created: CREATED,
    name,
    ...more,
  };
}

/** An audience holds from AMBER on; below it the community would see the object. */
function levelOf({ tlp, audience }: MispMarking): Tlp | null {
  if (audience === null) return tlp;
  return tlp === null ? "AMBER_STRICT" : stricter(tlp, "AMBER_STRICT");
}
