/**
 * The canaries are siskins: every object bears a text with a number of its own
 * in every field, key and name, and the number in its id, so that a few bytes
 * anywhere tell which object they come from. Here: how they are written and found.
 */

/** Lower-case letters and digits, so that every normal form keeps it. */
export function siskin(n: number): string {
  return `siskin${String(n).padStart(4, "0")}q`;
}

/** The STIX id of the object with this number. */
export function stixIdOf(type: string, n: number): string {
  return `${type}--${ID_BEGINS}${String(n).padStart(12, "0")}`;
}

/** Numbers from here on are of no canary: objects of other tests that borrow the form. */
export const OTHERS = 9_000;

/** What all these ids have in common, and no other has. */
export const ID_BEGINS = "00000000-5151-4000-8000-";

/** The numbers of all objects of which there is a trace in a text. */
export function siskinsIn(text: string): readonly number[] {
  const found = new Set<number>();
  for (const [, named, id] of text.matchAll(TRACE))
    found.add(Number(named ?? id));
  return [...found];
}

const TRACE = /siskin(\d{4})q|00000000-5151-4000-8000-(\d{12})/gi;

/** Of a number that nothing has: the same text, as it would be of a thing that does not exist. */
export function twinOf(n: number): number {
  return n + TWINS;
}

/** The text with every twin's number put back. */
export function untwinned(text: string): string {
  return text.replaceAll(
    /(?<=siskin)\d{4}(?=q)|(?<=00000000-5151-4000-8000-)\d{12}/gi,
    (digits) =>
      Number(digits) < TWINS
        ? digits
        : String(Number(digits) - TWINS).padStart(digits.length, "0"),
  );
}

const TWINS = 5_000;
