/** Texts as people paste them, for properties: values in many forms, words, and what divides them. */
import * as fc from "fast-check";

const value = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6(),
  fc.webUrl({ withQueryParameters: true }),
  fc.domain().map((name) => name.replaceAll(".", "[.]")),
  fc.domain().map((name) => name.replaceAll(".", " [dot] ")),
  fc.domain().map((name) => `hxxps://${name}/a,b;c`),
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.stringMatching(/^[a-z]{1,9}\.(?:exe|zip|com)$/),
);

const between = fc.constantFrom(" ", ", ", ",", ";", "\t", "|", '","', " | ");

/** A line of values and words, divided in any way. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fc.oneof(value, fc.lorem({ maxCount: 3 }), fc.string()), between),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts
      .flat()
      .join("")
      .replaceAll(/[\r\n]/g, " "),
  );
