import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { placeInWalk } from '#addin/state/secretariat/review/place-in-walk.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

interface Walked {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
}

/** The sheet before and the one after among those chosen, also by keys. */
export function WalkLinks({ secretariat, state, sheet }: Walked) {
  const { walk } = useWords().panes.review;
  const styles = usePaneStyles();
  const { at, all, previous, next } = placeInWalk(state, sheet);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key === 'PageUp' ? previous : event.key === 'PageDown' ? next : undefined;
      if (!event.altKey || !key) return;
      event.preventDefault();
      secretariat.openSheet(key);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [secretariat, previous, next]);
  if (all === 0) return null;
  return (
    <nav aria-label={walk.label} className={styles.row} title={walk.keys}>
      <Button
        size="small"
        disabledFocusable={!previous}
        aria-keyshortcuts="Alt+PageUp"
        onClick={() => previous && secretariat.openSheet(previous)}
      >
        ‹ {walk.previous}
      </Button>
      <span>{at === undefined ? walk.outside(all) : walk.place(at, all)}</span>
      <Button
        size="small"
        disabledFocusable={!next}
        aria-keyshortcuts="Alt+PageDown"
        onClick={() => next && secretariat.openSheet(next)}
      >
        {walk.next} ›
      </Button>
    </nav>
  );
}
