import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { isUnderWay } from '#addin/state/secretariat/tables/pull.ts';
import { offeredTables } from '#domain/tables/offered-tables.ts';
import type { TableId } from '#domain/tables/table-ids.ts';
import { tableNames } from '#domain/tables/table-names.ts';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words-context.ts';

const useStyles = makeStyles({
  choices: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  /** Under the box's label, past the box. */
  purpose: { paddingInlineStart: '32px' },
  body: { paddingBlockStart: tokens.spacingVerticalS },
});

interface Chooser {
  secretariat: Secretariat;
  state: SecretariatState;
}

/** 表の選択: the tables that the plan can fill, each with what it is for. */
export function TableChooser({ secretariat, state }: Chooser) {
  const { tables: words } = useWords().panes;
  const styles = usePaneStyles();
  const own = useStyles();
  const { chosen, isUnsaved } = useStore(secretariat.tables.state);
  const offered = offeredTables(state.round.definition);
  const count = offered.filter((id) => chosen.includes(id)).length;
  return (
    <details>
      <summary>
        {words.title} <span className={styles.note}>{words.chosen(count)}</span>
      </summary>
      <div className={`${styles.group} ${own.body}`}>
        <fieldset className={own.choices} aria-label={words.legend}>
          {offered.map((table) => (
            <Choice
              key={table}
              table={table}
              isChosen={chosen.includes(table)}
              isBusy={isUnderWay(state.pull)}
              choose={(isChosen) => void secretariat.tables.choose(table, isChosen)}
            />
          ))}
        </fieldset>
        <p className={styles.note}>{words.note}</p>
        <div role="status">{isUnsaved && <NoticeBar intent="warning">{words.unsaved}</NoticeBar>}</div>
      </div>
    </details>
  );
}

interface Choosing {
  table: TableId;
  isChosen: boolean;
  /** Another choice waits until what is under way has ended. */
  isBusy: boolean;
  choose: (isChosen: boolean) => void;
}

function Choice({ table, isChosen, isBusy, choose }: Choosing) {
  const { tables: words } = useWords().panes;
  const styles = usePaneStyles();
  const own = useStyles();
  const id = useId();
  return (
    <div>
      <Checkbox
        label={tableNames[table].worksheet}
        checked={isChosen}
        disabled={isBusy}
        aria-describedby={id}
        onChange={(_, { checked }) => choose(checked === true)}
      />
      <p id={id} className={`${styles.note} ${own.purpose}`}>
        {words.purposes[table]}
      </p>
    </div>
  );
}
