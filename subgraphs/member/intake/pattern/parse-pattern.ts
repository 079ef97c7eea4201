/**
 * A parser of the STIX pattern language (STIX 2.1 section 9) by recursive
 * descent. It answers "no pattern of this language" for whatever it does not
 * understand and never throws: such a pattern is kept as text.
 *
 * Bounds: 100,000 characters, 50 nested parentheses.
 */
import type {
  Comparison,
  ComparisonTree,
  Constant,
  ObservationTree,
  Operator,
  PathStep,
} from "./pattern-tree.ts";
import type { Token } from "./tokens.ts";
import { tokensOf } from "./tokens.ts";

export const LONGEST_PATTERN = 100_000;
export const DEEPEST_PATTERN = 50;

/** The tree of a pattern, or `undefined` if it does not parse or exceeds a bound. */
export function parsePattern(pattern: string): ObservationTree | undefined {
  if (pattern.length > LONGEST_PATTERN) return undefined;
  const tokens = tokensOf(pattern);
  if (tokens === undefined) return undefined;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof NoPattern) return undefined;
    throw error;
  }
}

/** Thrown inside the parser only. */
class NoPattern extends Error {}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): ObservationTree {
    const tree = this.#followedBy();
    if (this.#next.kind !== "end") throw new NoPattern();
    return tree;
  }

  #followedBy(): ObservationTree {
    return this.#chain("FOLLOWEDBY", "followed-by", () => this.#anyOf());
  }

  #anyOf(): ObservationTree {
    return this.#chain("OR", "or", () => this.#allOf());
  }

  #allOf(): ObservationTree {
    return this.#chain("AND", "and", () => this.#qualified());
  }

  #qualified(): ObservationTree {
    let observation = this.#observation();
    for (
      let qualifier = this.#qualifier();
      qualifier !== undefined;
      qualifier = this.#qualifier()
    )
      observation = { kind: "qualified", observation, qualifier };
    return observation;
  }

  #observation(): ObservationTree {
    if (this.#takeIf("sign", "(")) {
      const tree = this.#nested(() => this.#followedBy());
      this.#take("sign", ")");
      return tree;
    }
    this.#take("sign", "[");
    const comparison = this.#comparisons();
    this.#take("sign", "]");
    return { kind: "observation", comparison };
  }

  #qualifier(): string | undefined {
    if (this.#takeIf("word", "WITHIN"))
      return `WITHIN ${this.#amount()} ${this.#take("word", "SECONDS")}`;
    if (this.#takeIf("word", "REPEATS"))
      return `REPEATS ${this.#amount()} ${this.#take("word", "TIMES")}`;
    if (!this.#takeIf("word", "START")) return undefined;
    const start = this.#instant();
    this.#take("word", "STOP");
    return `START ${start} STOP ${this.#instant()}`;
  }

  #amount(): string {
    const { text } = this.#takeKind("number");
    if (text.startsWith("-")) throw new NoPattern();
    return text;
  }

  #instant(): string {
    const { letter, text } = this.#takeKind("typed");
    if (letter !== "t") throw new NoPattern();
    return `t'${text}'`;
  }

  #comparisons(): ComparisonTree {
    return this.#chain("OR", "or", () =>
      this.#chain("AND", "and", () => this.#proposition()),
    );
  }

  #proposition(): ComparisonTree {
    if (this.#takeIf("sign", "(")) {
      const tree = this.#nested(() => this.#comparisons());
      this.#take("sign", ")");
      return tree;
    }
    return this.#comparison();
  }

  /** `NOT? EXISTS path`, or `path NOT? operator constant`. */
  #comparison(): Comparison {
    const negatedFirst = this.#takeIf("word", "NOT");
    if (this.#takeIf("word", "EXISTS"))
      return {
        kind: "comparison",
        ...this.#path(),
        negated: negatedFirst,
        operator: "EXISTS",
        constants: [],
      };
    if (negatedFirst) throw new NoPattern();
    const path = this.#path();
    const negated = this.#takeIf("word", "NOT");
    const operator = this.#operator();
    const constants =
      operator === "IN" ? this.#set() : [this.#constantFor(operator)];
    return { kind: "comparison", ...path, negated, operator, constants };
  }

  #path(): { readonly object: string; readonly path: readonly PathStep[] } {
    const object = this.#takeKind("word").text;
    this.#take("sign", ":");
    const path: PathStep[] = [this.#property()];
    for (;;) {
      if (this.#takeIf("sign", ".")) path.push(this.#property());
      else if (this.#takeIf("sign", "[")) path.push(this.#index());
      else return { object, path };
    }
  }

  #property(): PathStep {
    const token = this.#advance();
    if (token.kind !== "word" && token.kind !== "string") throw new NoPattern();
    return { kind: "property", name: token.text };
  }

  #index(): PathStep {
    const token = this.#advance();
    if (token.text !== "*" && !/^-?\d+$/.test(token.text))
      throw new NoPattern();
    this.#take("sign", "]");
    return { kind: "index", index: token.text };
  }

  #operator(): Operator {
    const { kind, text } = this.#advance();
    const operator = kind === "string" ? undefined : operators.get(text);
    if (operator === undefined) throw new NoPattern();
    return operator;
  }

  #set(): readonly Constant[] {
    this.#take("sign", "(");
    if (this.#takeIf("sign", ")")) return [];
    const constants = [this.#constant()];
    while (this.#takeIf("sign", ",")) constants.push(this.#constant());
    this.#take("sign", ")");
    return constants;
  }

  #constantFor(operator: Operator): Constant {
    const constant = this.#constant();
    const ofText = ["LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET"];
    if (ofText.includes(operator) && constant.kind !== "string")
      throw new NoPattern();
    return constant;
  }

  #constant(): Constant {
    const { kind, text, letter } = this.#advance();
    if (kind === "string" || kind === "number") return { kind, text };
    if (kind === "word" && (text === "true" || text === "false"))
      return { kind: "boolean", text };
    const typed =
      kind === "typed" ? typedLiterals.get(letter ?? "") : undefined;
    if (typed === undefined) throw new NoPattern();
    return { kind: typed, text };
  }

  /** Parts joined by a word; one part stands for itself. */
  #chain<Tree, Kind extends string>(
    word: string,
    kind: Kind,
    part: () => Tree,
  ): Tree | { readonly kind: Kind; readonly parts: readonly Tree[] } {
    const first = part();
    const parts = [first];
    while (this.#takeIf("word", word)) parts.push(part());
    return parts.length === 1 ? first : { kind, parts };
  }

  #nested<Tree>(parse: () => Tree): Tree {
    if (++this.#depth > DEEPEST_PATTERN) throw new NoPattern();
    const tree = parse();
    this.#depth -= 1;
    return tree;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "" };
  }

  #advance(): Token {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  #takeIf(kind: Token["kind"], text: string): boolean {
    if (this.#next.kind !== kind || this.#next.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #take(kind: Token["kind"], text: string): string {
    if (!this.#takeIf(kind, text)) throw new NoPattern();
    return text;
  }

  #takeKind(kind: Token["kind"]): Token {
    if (this.#next.kind !== kind) throw new NoPattern();
    return this.#advance();
  }
}

const operators: ReadonlyMap<string, Operator> = new Map([
  ["=", "="],
  ["==", "="],
  ["!=", "!="],
  ["<>", "!="],
  [">", ">"],
  ["<", "<"],
  [">=", ">="],
  ["<=", "<="],
  ["IN", "IN"],
  ["LIKE", "LIKE"],
  ["MATCHES", "MATCHES"],
  ["ISSUBSET", "ISSUBSET"],
  ["ISSUPERSET", "ISSUPERSET"],
]);

const typedLiterals: ReadonlyMap<string, Constant["kind"]> = new Map([
  ["t", "timestamp"],
  ["b", "binary"],
  ["h", "hex"],
]);
