/**
 * What a member may add to the contract's template (DESIGN 4 and 9): types, enums
 * and inputs that carry its own prefix (`SingtelCase`), and fields of its own
 * record types that carry it too (`singtelCase`). Nothing else: a name without
 * the prefix can stop everybody's composition, a root field would be asked past
 * the alliance, and most of Federation's directives reach into others' types.
 */
import { Kind } from "graphql";

import { typePrefix } from "../../../subgraphs/contract/slug.ts";
import type { SdlElement, SdlElements } from "./elements.ts";
import type { SdlFault, SdlFaultCode } from "./sdl-fault.ts";

export interface Adding {
  readonly slug: string;
  /** The slugs of the other members: their names are theirs, also where one prefix begins another. */
  readonly others: readonly string[];
  readonly template: SdlElements;
  readonly given: SdlElements;
}

/** What was added, in the text's order. */
export function additionsIn({
  template,
  given,
}: Pick<Adding, "template" | "given">): readonly SdlElement[] {
  return [...given.elements.values()].filter(
    ({ coordinate }) => !template.elements.has(coordinate),
  );
}

/** One fault for each addition that may not be. */
export function additionFaults(adding: Adding): readonly SdlFault[] {
  return additionsIn(adding).flatMap((element) => [
    ...(isNewType(element, adding)
      ? newTypeFaults(element, adding)
      : addedToFaults(element, adding)),
  ]);
}

function isNewType({ owner }: SdlElement, { template }: Adding): boolean {
  return !template.elements.has(owner);
}

const OBJECT: string = Kind.OBJECT_TYPE_DEFINITION;

const KINDS: ReadonlySet<string> = new Set([
  OBJECT,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
]);

/** What the contract itself calls its types; a kind to come must find its name free. */
const RESERVED = /(Record|RecordConnection|RecordEdge)$/;

function newTypeFaults(
  element: SdlElement,
  adding: Adding,
): readonly SdlFault[] {
  const { what, type, name, interfaces, coordinate: at } = element;
  if (!isOwnTypeName(element.owner, adding))
    return what === "type" ? [foreignType(at, adding)] : [];
  if (what !== "type")
    return [...typeFaults(element, adding), ...forbiddenDirectives(element)];
  if (!KINDS.has(type))
    return [
      fault(
        "FORBIDDEN_DEFINITION",
        at,
        `a member adds object types, enums and inputs, but this is of kind ${type.replace("TypeDefinition", "")}.`,
      ),
    ];
  return [
    ...(RESERVED.test(name)
      ? [
          fault(
            "RESERVED_NAME",
            at,
            "names that end in Record, RecordConnection or RecordEdge are the contract's.",
          ),
        ]
      : []),
    ...(interfaces.length > 0
      ? [
          fault(
            "CHANGED_INTERFACES",
            at,
            `a member's further types implement no interface, but this one implements ${interfaces.join(" & ")}.`,
          ),
        ]
      : []),
    ...forbiddenDirectives(element),
  ];
}

/** Of something that was added to a type of the template. */
function addedToFaults(
  element: SdlElement,
  adding: Adding,
): readonly SdlFault[] {
  const { what, owner, name, coordinate: at } = element;
  const field = `${ownFieldPrefix(adding.slug)}Case`;
  if (owner === "Query")
    return [
      fault(
        "FORBIDDEN_ROOT",
        at,
        "a member adds no root field: everything is asked through the alliance.",
      ),
    ];
  if (what === "field" && isOwnRecord(owner, adding))
    return isOwnFieldName(name, adding.slug)
      ? [...typeFaults(element, adding), ...forbiddenDirectives(element)]
      : [
          fault(
            "FOREIGN_FIELD",
            at,
            `a field that a member adds to its records begins with its prefix, as in "${field}".`,
          ),
        ];
  if (
    what === "argument" &&
    isOwnRecord(owner, adding) &&
    !adding.template.elements.has(at.split("(")[0] ?? "")
  )
    return [...typeFaults(element, adding), ...forbiddenDirectives(element)];
  return [
    fault(
      "FOREIGN_FIELD",
      at,
      `a member adds nothing to what the contract defines but fields to its own record types, as "${typePrefix(adding.slug)}CampaignRecord.${field}".`,
    ),
  ];
}

function isOwnRecord(owner: string, { slug, template }: Adding): boolean {
  return (
    owner.startsWith(typePrefix(slug)) &&
    template.elements.get(owner)?.interfaces.includes("Record") === true
  );
}

/** `SingtelCase`, but not `Singtelcase`, nor a name of a member whose prefix begins with this one's. */
function isOwnTypeName(name: string, { slug, others }: Adding): boolean {
  const prefix = typePrefix(slug);
  const isTheirs = (other: string) =>
    typePrefix(other).length > prefix.length &&
    hasPrefix(name, typePrefix(other));
  return hasPrefix(name, prefix) && !others.some(isTheirs);
}

function isOwnFieldName(name: string, slug: string): boolean {
  return hasPrefix(name, ownFieldPrefix(slug));
}

/** `softbank-jp` → `softbankJp`. */
function ownFieldPrefix(slug: string): string {
  const prefix = typePrefix(slug);
  return prefix.charAt(0).toLowerCase() + prefix.slice(1);
}

function hasPrefix(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length));
}

function foreignType(at: string, { slug }: Adding): SdlFault {
  return fault(
    "FOREIGN_TYPE",
    at,
    `a type that is not in the contract begins with the member's own prefix, as in "${typePrefix(slug)}Case".`,
  );
}

/** `@deprecated`, and `@key` on a type that is the member's alone. */
function forbiddenDirectives({
  coordinate: at,
  what,
  type,
  directives,
}: SdlElement): readonly SdlFault[] {
  const allowed = (name: string) =>
    (name === "deprecated" && what !== "type") ||
    (name === "key" && type === OBJECT);
  return directives
    .filter(({ name }) => !allowed(name))
    .map(({ text }) =>
      fault(
        "FORBIDDEN_DIRECTIVE",
        at,
        `additions bear @deprecated, and object types @key, but this one bears ${text}.`,
      ),
    );
}

const SCALARS = ["String", "ID", "Int", "Float", "Boolean"];
const INPUT_SCALARS: ReadonlySet<string> = new Set([
  ...SCALARS,
  "DateTime",
  "JSON",
]);

/** Where an addition leads to: what is the member's own, or what everybody sees of the contract. */
function typeFaults(element: SdlElement, adding: Adding): readonly SdlFault[] {
  const { coordinate: at, what } = element;
  if (what === "value") return [];
  const name = element.type.replaceAll(/[[\]!]/g, "");
  const isInput =
    what === "argument" ||
    adding.given.elements.get(element.owner)?.type ===
      Kind.INPUT_OBJECT_TYPE_DEFINITION;
  const own =
    !adding.template.elements.has(name) && adding.given.elements.has(name);
  if (own || SCALARS.includes(name)) return [];
  const ofContract = adding.template.elements.get(name);
  if (ofContract === undefined)
    return [fault("UNKNOWN_TYPE", at, `nothing in the SDL defines "${name}".`)];
  if (
    name === "Query" ||
    ofContract.directives.some((each) => each.name === "inaccessible") ||
    (isInput && !INPUT_SCALARS.has(name))
  )
    return [
      fault(
        "HIDDEN_TYPE",
        at,
        `an addition ${isInput ? "takes" : "gives"} scalars and types of the member's own${isInput ? "" : ", and what everybody sees of the contract"}, but this one is of "${name}".`,
      ),
    ];
  return [];
}

function fault(code: SdlFaultCode, at: string, message: string): SdlFault {
  return { code, at, message };
}
