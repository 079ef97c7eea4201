/** What a question that comes in pages is asked with. */
export interface PageVariables {
  readonly id: string | number;
  readonly first: number;
  /** The cursor after which the page begins; null: the first one. */
  readonly after?: string | null | undefined;
}
