import { Button } from '@fluentui/react-components';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { Mailed } from '#addin/state/secretariat/mailed/create-mailed.ts';
import { isToRead, mostMailedFiles } from '#domain/mailed/is-to-read.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { droppedFiles } from './dropped-files.ts';

/** Excel's own, and those that are told what to do with them. */
const shown = '.xlsx,.xlsm,.xls,.xlsb,.csv';

/** One file, several or a folder, chosen or dropped. */
export function FileChooser({ mailed }: { mailed: Mailed }) {
  const { mailed: words } = useWords().panes;
  const styles = useFormStyles();
  const [isTooMany, setIsTooMany] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // React knows no such attribute of an input.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);

  const add = (chosen: readonly File[]) => {
    const wanted = chosen.filter(({ name }) => isToRead(name));
    setIsTooMany(wanted.length > mostMailedFiles);
    void mailed.add(wanted.slice(0, mostMailedFiles));
  };
  const take = (input: HTMLInputElement) => {
    add([...(input.files ?? [])]);
    // The same file can be chosen again once it was mended.
    input.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(add);
  };
  return (
    <section
      className={styles.boxed}
      aria-label={words.files}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => files.current?.click()}>
          {words.files}
        </Button>
        <Button onClick={() => folder.current?.click()}>{words.folder}</Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={shown}
        data-chooser="files"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-chooser="folder"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <p className={styles.note}>{words.drop}</p>
      {isTooMany && <NoticeBar intent="warning">{words.tooMany(mostMailedFiles)}</NoticeBar>}
    </section>
  );
}
