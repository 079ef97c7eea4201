/** Where something stands in a text: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position after a text that begins at `start`. */
export function positionAfter(start: Position, text: string): Position {
  let { line, column } = start;
  let from = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", from)) {
    line += 1;
    column = 1;
    from = at + 1;
  }
  return { line, column: column + text.length - from };
}

export function shownPosition({ line, column }: Position): string {
  return `line ${line}, column ${column}`;
}
