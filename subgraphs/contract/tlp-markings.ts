/** The marking definitions that mean a TLP level. They are everybody's: referred to by id, never sent (STIX 2.1 section 7.2.1.4). */
import type { Tlp } from "./marking.ts";

/** TLP 2.0's own ids, which Tessera writes. */
export const markingOfTlp: Readonly<Record<Tlp, string>> = {
  CLEAR: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
  GREEN: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
  AMBER: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
  AMBER_STRICT: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
  RED: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
};

/** The ids of TLP 2.0, of TLP 1 (STIX 2.1 section 7.2.1.4) and of OpenCTI. */
export const tlpOfMarking: ReadonlyMap<string, Tlp> = new Map([
  [markingOfTlp.CLEAR, "CLEAR"],
  [markingOfTlp.GREEN, "GREEN"],
  [markingOfTlp.AMBER, "AMBER"],
  [markingOfTlp.AMBER_STRICT, "AMBER_STRICT"],
  [markingOfTlp.RED, "RED"],
  ["marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "CLEAR"],
  ["marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "GREEN"],
  ["marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "AMBER"],
  ["marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "RED"],
  ["marking-definition--826578e1-40ad-459f-bc73-ede076f81f37", "AMBER_STRICT"],
]);
