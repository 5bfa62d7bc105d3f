import { Button, Checkbox } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { stateOf } from '#addin/state/secretariat/round-progress.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { FlagBadges } from '../../parts/flag-badges.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useSheetLook } from '../../parts/use-sheet-look.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { useSheetName } from './use-sheet-name.ts';

interface Line {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
  /** Present where the sheet can be picked for doing several at once. */
  picking?: { isPicked: boolean; isBusy: boolean };
}

/** One sheet as a line that opens it. */
export function SheetLine({ secretariat, state, sheet, picking }: Line) {
  const { common, review } = useWords().panes;
  const styles = usePaneStyles();
  const look = useSheetLook();
  const nameOf = useSheetName(state);
  const { definition } = state.round;
  const { projects, departments, fiscalYear } = definition;
  const project = projects.find(({ id }) => id === sheet.project);
  const department = departments.find(({ id }) => id === sheet.department);
  return (
    <li className={styles.row} style={{ flexWrap: 'nowrap', gap: 0 }}>
      {picking && (
        <Checkbox
          checked={picking.isPicked}
          disabled={picking.isBusy}
          aria-label={review.several.pick(nameOf(sheet))}
          onChange={(_, { checked }) => secretariat.reviewing.several.pick(sheet, checked === true)}
        />
      )}
      <Button className={look.sheet} onClick={() => secretariat.openSheet(sheet)}>
        <span className={look.name}>
          <span className={look.number}>{common.number(project?.number ?? '')}</span>
          <span>{project?.name}</span>
        </span>
        <span className={styles.row}>
          <StateBadge state={stateOf(state, sheet)} />
          {project && <FlagBadges plan={definition} project={project} isBrief />}
          <span className={styles.note}>{department && departmentText(department, fiscalYear)}</span>
        </span>
      </Button>
    </li>
  );
}
