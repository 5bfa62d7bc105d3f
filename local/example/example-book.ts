/** A workbook that the landing page offers. */
export interface ExampleBook {
  /** As it is downloaded: `取組状況点検シート_人権・広聴相談課.xlsx`. */
  fileName: string;
  kind: 'department' | 'secretariat';
  /** Whose it is: `人権・広聴相談課`, `事務局`. */
  owner: string;
  /** Its layout and what there is to see in it, one sentence. */
  note: string;
  /** Who would open it: `subject` of an example person. */
  person: string;
  make(): Uint8Array;
}
