/** One concern of the alliance's public graph: its root fields, fields of entities, and types. */
import type { Kind } from "../../kinds.ts";
import type { ContractTable } from "../record-fields.ts";

export interface AlliancePart {
  /** Fields of `Query`, each with its description. */
  readonly query?: (table: ContractTable) => string;
  /** Fields that every entity has, on the interface and on each type. */
  readonly everyEntity?: string;
  /** Fields of the entities of one kind. */
  readonly entity?: (kind: Kind) => string | undefined;
  readonly types?: (table: ContractTable) => string;
}
