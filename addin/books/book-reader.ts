import type { ReadMailed } from '#domain/mailed/mailed-file.ts';

/** A file as the browser gives it. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Reads workbooks beside the pane, so that it never freezes; bounded in time and memory. */
export interface BookReader {
  read(file: ChosenFile): Promise<ReadMailed>;
  close(): void;
}
