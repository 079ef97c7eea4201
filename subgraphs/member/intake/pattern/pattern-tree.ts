/** The tree of a STIX pattern (STIX 2.1 section 9), as far as intake asks of it. */

/** A constant, by the kind of its literal; `text` is the value without quotes and escapes. */
export interface Constant {
  readonly kind:
    "string" | "number" | "boolean" | "timestamp" | "binary" | "hex";
  readonly text: string;
}

/** A step of an object path: a property or dictionary key, or an index (`*`: any). */
export type PathStep =
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "index"; readonly index: string };

export type Operator =
  | "="
  | "!="
  | ">"
  | "<"
  | ">="
  | "<="
  | "IN"
  | "LIKE"
  | "MATCHES"
  | "ISSUBSET"
  | "ISSUPERSET"
  | "EXISTS";

export interface Comparison {
  readonly kind: "comparison";
  /** The object's type: `file`. */
  readonly object: string;
  readonly path: readonly PathStep[];
  readonly negated: boolean;
  readonly operator: Operator;
  /** One; several or none of IN; none of EXISTS. */
  readonly constants: readonly Constant[];
}

/** What stands in the square brackets. */
export type ComparisonTree =
  | Comparison
  | {
      readonly kind: "and" | "or";
      readonly parts: readonly ComparisonTree[];
    };

export type ObservationTree =
  | { readonly kind: "observation"; readonly comparison: ComparisonTree }
  | {
      readonly kind: "and" | "or" | "followed-by";
      readonly parts: readonly ObservationTree[];
    }
  | {
      readonly kind: "qualified";
      readonly observation: ObservationTree;
      /** As written, words parted by one space: `WITHIN 300 SECONDS`. */
      readonly qualifier: string;
    };
