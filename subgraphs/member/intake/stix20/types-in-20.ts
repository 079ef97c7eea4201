/**
 * The five types whose `labels` STIX 2.1 calls `…_types`, with the words of
 * their vocabularies (STIX 2.0 part 1, section 6; STIX 2.1 section 10).
 */

export interface TypesIn20 {
  /** The property of 2.1. */
  readonly property: string;
  readonly words: ReadonlySet<string>;
}

export const typesIn20: ReadonlyMap<string, TypesIn20> = new Map([
  [
    "indicator",
    of(
      "indicator_types",
      "anomalous-activity anonymization attribution benign compromised malicious-activity unknown",
    ),
  ],
  [
    "malware",
    of(
      "malware_types",
      "adware backdoor bootkit bot ddos downloader dropper exploit-kit keylogger ransomware remote-access-trojan resource-exploitation rogue-security-software rootkit screen-capture spyware trojan unknown virus webshell wiper worm",
    ),
  ],
  [
    "report",
    of(
      "report_types",
      "attack-pattern campaign identity incident indicator intrusion-set malware observed-data threat-actor threat-report tool vulnerability",
    ),
  ],
  [
    "threat-actor",
    of(
      "threat_actor_types",
      "activist competitor crime-syndicate criminal hacker insider-accidental insider-disgruntled nation-state private-sector sensationalist spy terrorist unknown",
    ),
  ],
  [
    "tool",
    of(
      "tool_types",
      "credential-exploitation denial-of-service exploitation information-gathering network-capture remote-access unknown vulnerability-scanning",
    ),
  ],
]);

function of(property: string, words: string): TypesIn20 {
  return { property, words: new Set(words.split(" ")) };
}
