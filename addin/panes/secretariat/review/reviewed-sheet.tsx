import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { draftOf } from '#addin/state/secretariat/review/remark-drafts.ts';
import { type ReviewedField, reviewedFields } from '#addin/state/secretariat/review/reviewed-fields.ts';
import { stateOf } from '#addin/state/secretariat/round-progress.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { withEarlierBoxes } from '#addin/state/sheet/earlier-boxes.ts';
import type { GivenView } from '#addin/state/sheet/given-view.ts';
import { otherLastTexts } from '#addin/state/sheet/last-year-view.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import { findMove } from '#domain/sheet/moves.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { headNow } from '#domain/sheet/state-now.ts';
import { GivenTexts } from '../../parts/given-texts.tsx';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { OtherLastTexts } from '../../parts/other-last-texts.tsx';
import { ProjectMarks } from '../../parts/project-marks.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useFocusedTitle } from '../../use-focused-title.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { EarlierNotice } from './earlier-notice.tsx';
import type { FieldRemarkEditing } from './field-remark-box.tsx';
import { ReviewedParts } from './reviewed-parts.tsx';

interface Reviewed {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
}

/** A sheet's texts, with what was noticed, what changed, last year's, and room for remarks. */
export function ReviewedSheet({ secretariat, state, sheet }: Reviewed) {
  const { common, review, form } = useWords().panes;
  const styles = usePaneStyles();
  const [showsChanges, setShowsChanges] = useState(true);
  const { definition } = state.round;
  const id = sheetKeyText(sheet);
  const project = definition.projects.find((one) => one.id === sheet.project);
  const last = state.heads[id];
  const head = headNow(definition, last);
  const noticed = state.noticed?.head === last ? state.noticed : undefined;
  const earlier = state.review.earlier[id];
  const lastYear = state.lastYears[id];
  const views = project
    ? reviewedFields(definition, project, sheet.department, last?.entries, noticed?.findings, {
        lastYear,
        remarks: head?.remark?.fields,
        before: earlier?.kind === 'found' ? earlier.head.entries : undefined,
      })
    : [];
  const shown = views.filter((view) => view.kind === 'earlier' || (head && isToShow(view)));
  const written = views.filter((view) => view.kind === 'written');
  const others = otherLastTexts(
    lastYear,
    written.filter(({ isShown }) => isShown).map(({ field }) => field.id),
  );
  return (
    <div className={styles.page} style={{ flexGrow: 1 }}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.start}
        onClick={() => secretariat.openSheet(undefined)}
      >
        ← {common.back}
      </Button>
      <Header state={state} sheet={sheet} noticed={noticed} />
      {head && (
        <EarlierNotice
          secretariat={secretariat}
          earlier={earlier}
          changed={written.filter(({ before }) => before !== undefined).length}
          isShown={showsChanges}
          show={setShowsChanges}
        />
      )}
      {head?.remark && (
        <NoticeBar intent="info" title={form.remarkTitle}>
          <span className={styles.written}>{head.remark.text}</span>
        </NoticeBar>
      )}
      <GivenTexts given={views.filter((one) => one.kind === 'given').filter(({ field }) => !field.cell)} />
      <ReviewedParts
        parts={withEarlierBoxes(shown)}
        plan={definition}
        showsChanges={showsChanges}
        editing={editingOf(secretariat, state, sheet)}
      />
      <OtherLastTexts texts={others} fiscalYear={definition.fiscalYear} />
      {!head && <p className={styles.text}>{review.noText}</p>}
    </div>
  );
}

function Header({
  state,
  sheet,
  noticed,
}: Omit<Reviewed, 'secretariat'> & Pick<SecretariatState, 'noticed'>) {
  const { common, mailed } = useWords().panes;
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const { definition } = state.round;
  const project = definition.projects.find(({ id }) => id === sheet.project);
  const department = definition.departments.find(({ id }) => id === sheet.department);
  const head = headNow(definition, state.heads[sheetKeyText(sheet)]);
  return (
    <header className={styles.group}>
      <p className={styles.note}>
        {`${common.number(project?.number ?? '')}　${department ? departmentText(department, definition.fiscalYear) : ''}`}
      </p>
      <h1 className={styles.title} ref={title} tabIndex={-1}>
        {project?.name}
      </h1>
      {project && <ProjectMarks plan={definition} project={project} />}
      <div className={styles.row}>
        <StateBadge state={stateOf(state, sheet)} />
        {head && (
          <span className={styles.note}>
            {common.instant(head.updatedAt)}
            {'　'}
            {head.onBehalfOf ? mailed.onBehalf(head.onBehalfOf.name, head.onBehalfOf.file) : head.updatedBy}
          </span>
        )}
      </div>
      {head && <Checked noticed={noticed} isFailed={state.checks === 'failed'} />}
    </header>
  );
}

/** How much is open and how much was answered; read out when it is there. */
function Checked({ noticed, isFailed }: Pick<SecretariatState, 'noticed'> & { isFailed: boolean }) {
  const { checks, review } = useWords().panes;
  const styles = usePaneStyles();
  const loading = isFailed ? review.unloaded : checks.loading;
  const answered = noticed?.findings.filter(({ answer }) => answer).length ?? 0;
  return (
    <p className={styles.note} role="status">
      {noticed ? review.noticed(noticed.findings.length - answered, answered) : loading}
    </p>
  );
}

function editingOf(
  { reviewing: { remarks } }: Secretariat,
  state: SecretariatState,
  sheet: SheetKey,
): FieldRemarkEditing | undefined {
  if (!findMove('return', stateOf(state, sheet))) return undefined;
  return {
    texts: draftOf(state.review, sheet).fields,
    write: (field, text) => remarks.writeAt(sheet, field, text),
    takeOver: (field, sentence) => remarks.takeOver(sheet, field, sentence),
    remove: (field) => remarks.removeAt(sheet, field),
  };
}

/** What is written, and what the plan says in tables of years. */
function isToShow(view: ReviewedField | GivenView): boolean {
  return view.kind === 'written' ? view.isShown : view.field.cell !== undefined;
}
