import { Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReportFile } from '#addin/api/tenken-api.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

/**
 * The file as a link that saves it. A person has to press it: Excel's web views drop a download that nobody asked for,
 * and some drop every one, which nothing tells us; so the way round it stands beneath.
 */
export function SaveLink({ file }: { file: ReportFile }) {
  const { report: words } = useWords().panes;
  const styles = usePaneStyles();
  const place = useRef<HTMLDivElement>(null);
  const address = useAddress(file);
  useEffect(() => {
    if (address) place.current?.querySelector('a')?.focus();
  }, [address]);
  return (
    <div ref={place}>
      {address && (
        <Link href={address} download={file.name}>
          {words.save(file.name)}
        </Link>
      )}
      <p className={styles.note}>{words.notArriving}</p>
    </div>
  );
}

function useAddress({ name, bytes }: ReportFile): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: typeOf(name) }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [name, bytes]);
  return address;
}

function typeOf(name: string): string {
  if (name.endsWith('.html')) return 'text/html';
  return name.endsWith('.csv')
    ? 'text/csv'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}
