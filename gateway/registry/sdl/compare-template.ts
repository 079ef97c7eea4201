/**
 * Whether a member's SDL says everything that the contract's template says, and
 * says it alike. Composition is strict: one changed nullability on a shared type
 * would change the graph for everybody.
 */
import type { SdlElement, SdlElements } from "./elements.ts";
import type { SdlFault } from "./sdl-fault.ts";

/** One fault for each element of the template that is missing or changed. */
export function templateFaults(
  template: SdlElements,
  given: SdlElements,
): readonly SdlFault[] {
  return [...template.elements.values()].flatMap((expected) => {
    const came = given.elements.get(expected.coordinate);
    if (came !== undefined) return changes(expected, came);
    return isPartOfMissing(expected, given) ? [] : [missing(expected)];
  });
}

/** A missing type is one fault, not one for each of its fields. */
function isPartOfMissing(
  { owner, what, coordinate }: SdlElement,
  { elements }: SdlElements,
): boolean {
  const above = what === "argument" ? coordinate.split("(")[0] : owner;
  return what !== "type" && !elements.has(above ?? owner);
}

function missing({ coordinate, type, what }: SdlElement): SdlFault {
  const expected = type === "" ? "" : `, ${shownType(type)}`;
  return {
    code: "MISSING",
    at: coordinate,
    message: `the contract has this ${what}${expected}, and the SDL does not.`,
  };
}

function changes(expected: SdlElement, came: SdlElement): readonly SdlFault[] {
  const at = expected.coordinate;
  const faults: SdlFault[] = [];
  if (came.type !== expected.type)
    faults.push({
      code: "CHANGED_TYPE",
      at,
      message: `must be ${shownType(expected.type)}, but is ${shownType(came.type)}.`,
    });
  if (came.defaultValue !== expected.defaultValue)
    faults.push({
      code: "CHANGED_DEFAULT",
      at,
      message: `must have ${orNone(expected.defaultValue)} as default, but has ${orNone(came.defaultValue)}.`,
    });
  if (String(came.interfaces) !== String(expected.interfaces))
    faults.push({
      code: "CHANGED_INTERFACES",
      at,
      message: `must implement ${orNone(expected.interfaces.join(" & "))}, but implements ${orNone(came.interfaces.join(" & "))}.`,
    });
  return [...faults, ...directiveFaults(expected, came)];
}

function directiveFaults(
  { coordinate: at, directives: expected }: SdlElement,
  { directives: came }: SdlElement,
): readonly SdlFault[] {
  const lost = expected
    .filter(({ text }) => !bears(came, text))
    .map(({ text }) => ({
      code: "MISSING_DIRECTIVE" as const,
      at,
      message: `the contract has ${text} here, and the SDL does not.`,
    }));
  const added = came
    .filter(({ text }) => !bears(expected, text))
    .map(({ text }) => ({
      code: "FORBIDDEN_DIRECTIVE" as const,
      at,
      message: `${text} is not in the contract, and a member adds no directive to what is.`,
    }));
  return [...lost, ...added];
}

function bears(list: SdlElement["directives"], text: string): boolean {
  return list.some((each) => each.text === text);
}

/** `ObjectTypeDefinition` → `of kind Object`; a type's own text as it is. */
function shownType(type: string): string {
  const kind = /^(\w+)TypeDefinition$/.exec(type)?.[1];
  return kind === undefined ? type : `of kind ${kind}`;
}

function orNone(text: string): string {
  return text === "" ? "none" : text;
}
