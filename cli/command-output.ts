/** Where a command writes: what was asked for, and what stands in the way. Each text is one or more whole lines. */
export interface CommandOutput {
  print(text: string): void;
  complain(text: string): void;
}
