/** What is written down about the running server: never the text of an entry, never a name. */
export interface Log {
  fault(reference: string, fault: unknown): void;
}
