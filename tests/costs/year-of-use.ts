/** How people use one round in a year. The replay presses these buttons; the page of costs prints these numbers. */
export interface YearOfUse {
  /** Of each department: how often its clerks open the workbook. */
  openingsPerDepartment: number;
  /** Of each sheet, before it is submitted. */
  savesPerSheet: number;
  /** Of each sheet: how often last year's text is looked at. */
  lookBacksPerSheet: number;
  /** Every n-th sheet is returned, mended and submitted again. */
  returnsEvery: number;
  /** Of each indicator and department: how often the figure is reported. */
  reportsPerActual: number;
  secretariatPeople: number;
  /** On how many days each of the secretariat opens the workbook. */
  secretariatDays: number;
  refreshesPerDay: number;
  /** Of the whole round: how often the secretariat or the committee opens the list of indicators. */
  indicatorLists: number;
}

/** Guesses on the busy side: nothing of this was counted in a real office. */
export const yearOfUse: YearOfUse = {
  openingsPerDepartment: 12,
  savesPerSheet: 3,
  lookBacksPerSheet: 2,
  returnsEvery: 5,
  reportsPerActual: 2,
  secretariatPeople: 2,
  secretariatDays: 60,
  refreshesPerDay: 10,
  indicatorLists: 40,
};
