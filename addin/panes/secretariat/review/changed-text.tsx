import { makeStyles, tokens } from '@fluentui/react-components';
import { textChanges } from '#domain/text/text-changes.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';

const useStyles = makeStyles({
  removed: {
    textDecorationLine: 'line-through',
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
  },
  added: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** What is gone is struck through, what is new is underlined; whoever hears the page is told where each begins and ends. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const { earlier } = useWords().panes.review;
  const styles = useStyles();
  const shared = useFormStyles();
  let place = 0;
  return (
    <p className={shared.written}>
      {textChanges(before, after).map(({ kind, text }) => {
        place += text.length;
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={place} className={styles[kind]}>
            <span className={shared.heard}>{earlier[kind]}</span>
            {text}
            <span className={shared.heard}>{earlier.end}</span>
          </Mark>
        );
      })}
    </p>
  );
}
