/** What is wrong with a file: where, what was found, what was expected. */
export interface Problem {
  readonly code: string;
  /** Place in the file, as a reader would find it: `parameters/famine.need/value`. */
  readonly path: string;
  readonly message: string;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A value as it appears in a message: short, and never the whole file. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
