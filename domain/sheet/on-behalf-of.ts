/** Whose texts the secretariat brought in from a file, as far as the file tells. */
export interface OnBehalfOf {
  /** The clerk's name. */
  name: string;
  /** The name of the file that the texts stood in. */
  file?: string;
}

/** UTF-16 units. */
export const longestClerkName = 100;
/** As many as a file's name may have. */
export const longestFileName = 255;
