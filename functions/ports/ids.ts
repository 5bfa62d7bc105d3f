export interface Ids {
  /** A new id that nobody can guess, of letters, digits and hyphens. */
  next(): string;
}
