export const pageOrientations = ['Portrait', 'Landscape'] as const;
export const paperSizes = ['A3', 'A4'] as const;

/** The page set-up of a worksheet; what is absent, and all else that a file says of it, is left to the file. */
export interface PageData {
  orientation?: (typeof pageOrientations)[number];
  paper?: (typeof paperSizes)[number];
  /** Per cent. */
  scale?: number;
}
