/** The fiscal years (western, inclusive) in which something holds; open where a year is absent. */
export interface Validity {
  from?: number;
  until?: number;
}

/** Nothing said holds always. */
export function isValidIn(validity: Validity | undefined, fiscalYear: number): boolean {
  const { from = fiscalYear, until = fiscalYear } = validity ?? {};
  return from <= fiscalYear && fiscalYear <= until;
}
