/** What is wrong with a row, in one sentence; it costs the row alone. */
export class RowFault extends Error {}
