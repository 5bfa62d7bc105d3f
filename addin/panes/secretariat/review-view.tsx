import { Button } from '@fluentui/react-components';
import type { Secretariat } from '#addin/state/secretariat/create-secretariat.ts';
import { stateOf } from '#addin/state/secretariat/round-progress.ts';
import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import { checkEntries } from '#domain/rules/check-entries.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { FindingLine } from '../parts/finding-line.tsx';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useFocusedTitle } from '../use-focused-title.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { ReviewBar } from './review-bar.tsx';

interface Reviewed {
  secretariat: Secretariat;
  state: SecretariatState;
  sheet: SheetKey;
}

/** One sheet as the secretariat reads it: texts, findings, and the decision. */
export function ReviewView({ secretariat, state, sheet }: Reviewed) {
  const { common, review, form } = useWords().panes;
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const { definition } = state.round;
  const project = definition.projects.find(({ id }) => id === sheet.project);
  const department = definition.departments.find(({ id }) => id === sheet.department);
  const head = state.heads[sheetKeyText(sheet)];
  const findings = head && project ? checkEntries(definition, project, head.entries, {}) : [];
  return (
    <>
      <div className={styles.page} style={{ flexGrow: 1 }}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.start}
          onClick={() => secretariat.openSheet(undefined)}
        >
          ← {common.back}
        </Button>
        <header className={styles.group}>
          <p className={styles.note}>
            {common.number(project?.number ?? '')}　{department?.name}
          </p>
          <h1 className={styles.title} ref={title} tabIndex={-1}>
            {project?.name}
          </h1>
          <div className={styles.row}>
            <StateBadge state={stateOf(state, sheet)} />
            {head && (
              <span className={styles.note}>
                {common.instant(head.updatedAt)}　{head.updatedBy}
              </span>
            )}
          </div>
        </header>
        {head?.remark && (
          <NoticeBar intent="info" title={form.remarkTitle}>
            <span className={styles.written}>{head.remark.text}</span>
          </NoticeBar>
        )}
        {head ? (
          definition.form.fields
            .filter((field) => field.input === 'written')
            .map((field) => (
              <WrittenText
                key={field.id}
                label={fieldLabel(field, definition)}
                text={head.entries[field.id] ?? ''}
                findings={findings.filter((finding) => finding.field === field.id)}
              />
            ))
        ) : (
          <p className={styles.text}>{review.noText}</p>
        )}
      </div>
      <ReviewBar secretariat={secretariat} state={state} sheet={sheet} />
    </>
  );
}

function WrittenText({ label, text, findings }: { label: string; text: string; findings: Finding[] }) {
  const { review } = useWords().panes;
  const styles = usePaneStyles();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{label}</h2>
      <p className={styles.written}>{text === '' ? review.blank : text}</p>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.rule}-${finding.start}-${finding.end}`}>
              <FindingLine finding={finding} label={label} text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
