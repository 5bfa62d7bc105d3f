/**
 * 実績 of a plan as a file, typed or exported by whoever has them. One year or several: earlier ones serve as last
 * year's figures and for the trend.
 */
export interface ActualsFile {
  schema: 1;
  /** The plan's id. */
  plan: string;
  /** Of every actual that names none. */
  fiscalYear: number;
  actuals: WrittenActual[];
  /** Grades that were given, to be compared with the suggested ones. */
  ratings?: WrittenRating[];
}

export interface WrittenActual {
  /** The id or the printed number. */
  indicator: string;
  /** The id or the label. Absent for a single part, or where `raw` is the whole cell, labels and all. */
  part?: string;
  /** The id or the name, for figures that departments report each for itself. */
  department?: string;
  /** The round that it is reported in. */
  fiscalYear?: number;
  /** As typed or printed. */
  raw: string;
  /** Absent: read from `raw`. */
  value?: number;
  unit?: string;
  per?: string;
  asOf?: string;
  source?: string;
  note?: string;
  footnote?: string;
  extras?: WrittenExtra[];
  /** For a target in words: the stage that was reached. */
  stage?: string;
}

export interface WrittenExtra {
  label: string;
  raw: string;
  value?: number;
  unit?: string;
}

export interface WrittenRating {
  indicator: string;
  grade: string;
  /** Absent: the file's. */
  fiscalYear?: number;
  reason?: string;
}
