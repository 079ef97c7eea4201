/**
 * Who gives an id, and what that says. An authority numbers things so that one
 * thing has one live id: two of its ids are two things. A MISP galaxy is none,
 * since its lists describe the same actor side by side under ids of their own.
 */

/** Ids of MISP's lists themselves; careless exports put them on every entry. */
const COLLECTIONS: ReadonlySet<string> = new Set([
  "7cdff317-a673-4474-84ec-4f1754947823", // threat-actor
  "20de4abf-f000-48ec-a929-3cdc5c2f3c23", // 360net-threat-actor
  "28b5e55d-acba-4748-a79d-0afa3512689a", // microsoft-activity-group
  "10df003c-7831-11e7-bdb9-971cdd1218df", // mitre-intrusion-set
  "877cdc4b-3392-4353-a7d4-2e46d40e5936", // tidal-groups
  "d752161c-78f6-11e7-a0ea-bfa79b407ce4", // mitre-malware
  "1d1c9af9-37fa-4deb-a928-f9b0abc7354a", // malpedia
  "10cf658b-5d32-4c4b-bb32-61760a640372", // ransomware
  "312f8714-45cb-11e7-b898-135207cdceb9", // rat
  "0d821b68-9d82-4c6d-86a6-1071a9e0f79f", // tool
  "75436e27-cb57-4f32-bf1d-9636dd78a2bf", // backdoor
  "a91732f4-164a-11e8-924a-ffd4097eb03f", // botnet
]);

/** Whether the key is the id of a collection, never of a thing. */
export function isDenied(key: string): boolean {
  return COLLECTIONS.has(key.slice(-36).toLowerCase());
}

/** Who gave the id: `ref:mitre-attack:G0021` → `mitre-attack`, `campaign--…` → `campaign`. */
export function givenBy(key: string): string {
  if (key.startsWith("ref:")) return key.slice(4, key.indexOf(":", 4));
  const end = key.search(/:|--/);
  return end === -1 ? key : key.slice(0, end);
}

/** The authority whose ids tell things apart, `undefined` if the key is of none. */
export function authorityOf(key: string): string | undefined {
  if (!key.startsWith("ref:") && !key.startsWith("cve:")) return undefined;
  const giver = givenBy(key);
  return giver.startsWith("misp-galaxy") ? undefined : giver;
}
