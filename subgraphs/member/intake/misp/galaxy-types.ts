/** Which STIX type the clusters of a galaxy are (misp-stix; reference: stix 12). */

/** `mitre-attack-pattern` → `attack-pattern`; a galaxy that has no type in STIX gives a custom object. */
export function galaxyType(galaxy: string): string {
  const named = [...types].find(([, galaxies]) => galaxies.includes(galaxy));
  if (named !== undefined) return named[0];
  // MITRE's galaxies by domain: mitre-enterprise-attack-attack-pattern, mitre-pre-attack-intrusion-set.
  const ofMitre = galaxy.startsWith("mitre-")
    ? mitreTypes.find((type) => galaxy.endsWith(`-${type}`))
    : undefined;
  if (ofMitre !== undefined) return ofMitre;
  return galaxy.endsWith("threat-actor")
    ? "threat-actor"
    : "x-misp-galaxy-cluster";
}

const mitreTypes = [
  "attack-pattern",
  "course-of-action",
  "intrusion-set",
  "malware",
  "tool",
];

const types: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "threat-actor",
    ["threat-actor", "microsoft-activity-group", "360net-threat-actor"],
  ],
  [
    "malware",
    [
      "malpedia",
      "ransomware",
      "backdoor",
      "stealer",
      "banker",
      "android",
      "cryptominers",
    ],
  ],
  ["tool", ["tool", "rat", "botnet", "exploit-kit", "tds"]],
  ["vulnerability", ["branded-vulnerability"]],
  ["identity", ["sector"]],
  ["location", ["country", "region"]],
]);
