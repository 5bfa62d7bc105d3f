/** A place in a text that is shown marked. */
export interface Mark {
  start: number;
  end: number;
  look: MarkLook;
  /** True while the caret is in it. */
  isActive: boolean;
}

export type MarkLook = 'blocks' | 'warns' | 'answered';
