/** Patterns of STIX: good ones, good ones that were broken, and words in any order. */
import * as fc from "fast-check";

import { longTexts, oddTexts } from "./odd-texts.ts";

const good = [
  "[domain-name:value = 'a.example']",
  "[ipv4-addr:value = '198.51.100.3/32' OR ipv6-addr:value = '2001:db8::1']",
  "[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f' AND file:name LIKE '%.exe']",
  "[url:value MATCHES '^(a+)+$'] FOLLOWEDBY [file:size > 10] WITHIN 300 SECONDS",
  "([a:b = 1] AND [c:d = 2]) REPEATS 5 TIMES START t'2018-01-01T00:00:00Z' STOP t'2262-04-12T00:00:00Z'",
  "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:extensions.'http-request-ext'.request_value IN ('/a', '/b')]",
  "[NOT EXISTS windows-registry-key:values[*].data]",
  "[x-phone:imsi NOT = '310150123456789']",
  "[ipv4-addr:value ISSUBSET '198.51.100.0/24'] /* remark */ // more",
  "[artifact:payload_bin = b'AAAA' AND artifact:x = h'00ff']",
];

const words = [
  ..."[ ] ( ) . , : = == != < > <> >= <= * ' \" \\ /* */ // \n".split(" "),
  ..."AND OR NOT IN LIKE MATCHES EXISTS FOLLOWEDBY WITHIN SECONDS".split(" "),
  ..."REPEATS TIMES START STOP ISSUBSET ISSUPERSET true false".split(" "),
  ..."domain-name file hashes value 'a' t'x' b'A' h'f' 1 -1 1.5 .".split(" "),
];

const broken = fc
  .tuple(
    fc.constantFrom(...good),
    fc.nat(200),
    fc.nat(30),
    fc.oneof(
      fc.constantFrom(...words, ...oddTexts),
      fc.string({ maxLength: 8 }),
    ),
  )
  .map(([pattern, at, length, by]) => {
    const start = at % pattern.length;
    return pattern.slice(0, start) + by + pattern.slice(start + length);
  });

const shuffled = fc
  .array(fc.constantFrom(...words), { maxLength: 30 })
  .map((some) => some.join(" "));

const around = fc
  .constantFrom(...oddTexts)
  .map((text) => `[url:value = '${text}' OR domain-name:value = '${text}']`);

const heavy = fc.constantFrom(
  `[${Array.from({ length: 3_000 }, (_, n) => `a:b = ${n}`).join(" OR ")}]`,
  `[a:b IN (${Array.from({ length: 9_000 }, (_, n) => `'${n}'`).join(",")})]`,
  Array.from({ length: 3_000 }, () => "[a:b = 1]").join(" FOLLOWEDBY "),
  `${"(".repeat(49)}[a:b = 1]${")".repeat(49)}`,
  `${"(".repeat(60_000)}[a:b = 1]`,
  `[a:b${"[*].c".repeat(15_000)} = 1]`,
  `[a:b = '${"\\\\".repeat(40_000)}]`,
  `[a:b = 1] ${"REPEATS 2 TIMES ".repeat(6_000)}`,
  `[${"a ".repeat(40_000)}`,
  ...longTexts,
);

export const patterns: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: broken },
  { weight: 40, arbitrary: shuffled },
  { weight: 20, arbitrary: around },
  { weight: 1, arbitrary: heavy },
);
