import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { type CureChange, cureChange, type Piece } from './cure-change.ts';

const useStyles = makeStyles({
  button: { maxWidth: '100%', minWidth: 0, whiteSpace: 'normal', overflowWrap: 'anywhere' },
  pieces: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    margin: 0,
    width: '100%',
  },
  piece: { margin: 0, color: tokens.colorNeutralForeground1, whiteSpace: 'pre-wrap', minWidth: 0 },
  gone: { backgroundColor: tokens.colorStatusDangerBackground2, textDecorationLine: 'line-through' },
  come: { backgroundColor: tokens.colorStatusSuccessBackground2, textDecorationLine: 'none' },
});

interface Offer {
  text: string;
  place: { start: number; end: number; replacement: string };
  press: () => void;
}

/** One press that makes the certain change; what it does is said before. */
export function CureOffer({ text, place, press }: Offer) {
  const { cure } = useWords().panes.checks;
  const styles = useStyles();
  const id = useId();
  const change = cureChange(text, place);
  const isInPlace = change.kind === 'inPlace';
  return (
    <>
      {isInPlace && <Pieces change={change} id={id} />}
      <Button
        size="small"
        className={styles.button}
        onClick={press}
        {...(isInPlace ? { 'aria-describedby': id } : {})}
      >
        {change.kind === 'replace' && cure.replace(change.before, change.after)}
        {change.kind === 'remove' && cure.remove(change.before)}
        {isInPlace && cure.long}
      </Button>
    </>
  );
}

function Pieces({ change, id }: { change: Extract<CureChange, { kind: 'inPlace' }>; id: string }) {
  const { cure } = useWords().panes.checks;
  const shared = useFormStyles();
  const styles = useStyles();
  const show = ({ changed }: Piece) => changed.replace(/\r\n|\r|\n/g, `${cure.lineBreak}\n`);
  return (
    <dl className={styles.pieces} id={id}>
      <dt className={shared.note}>{cure.before}</dt>
      <dd className={styles.piece}>
        {change.before.lead}
        <del className={styles.gone}>{show(change.before)}</del>
        {change.before.rest}
      </dd>
      <dt className={shared.note}>{cure.after}</dt>
      <dd className={styles.piece}>
        {change.after.lead}
        <ins className={styles.come}>{show(change.after)}</ins>
        {change.after.rest}
      </dd>
    </dl>
  );
}
