/** Where a reader of the changes stands between two pages. */
export interface ChangesPlace {
  /** When the first page was asked for: the cursor of all of them, so that nothing falls between two pages. */
  start: string;
  /** Which of the reader's departments is being read; 0 where all are read at once. */
  department: number;
  /** The place in the feed after which the page begins; absent at its beginning. */
  after?: string;
}

const pattern =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~(\d{1,4})~(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[a-z0-9]{1,32}#[a-z0-9]{1,32})?$/;

export function placeText({ start, department, after = '' }: ChangesPlace): string {
  return `${start}~${department}~${after}`;
}

/** Nothing where it is not a place of ours. */
export function parsePlace(text: string): ChangesPlace | undefined {
  const [, start, department, after] = pattern.exec(text) ?? [];
  if (start === undefined) return undefined;
  return { start, department: Number(department), ...(after ? { after } : {}) };
}
