/** Why a statement is not taken: one sentence for whoever makes it, and what to do instead. */
export class Refusal extends Error {}
