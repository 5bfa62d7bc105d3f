/** How the pane starts inside Excel; asked once, before anything else is loaded. */
export interface OfficePort {
  start(): Promise<
    | { kind: 'ready'; language: 'ja' | 'en' }
    /** Below ExcelApi 1.9. */
    | { kind: 'excelTooOld'; language: 'ja' | 'en' }
    /** office.js did not load or never answered. */
    | { kind: 'noAnswer' }
    /** Opened in a plain browser window. */
    | { kind: 'outsideExcel' }
  >;
}
