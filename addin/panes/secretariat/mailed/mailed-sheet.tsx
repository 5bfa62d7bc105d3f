import { Button, Field, Input } from '@fluentui/react-components';
import type { Mailed } from '#addin/state/secretariat/mailed/create-mailed.ts';
import type { MailedState } from '#addin/state/secretariat/mailed/mailed-state.ts';
import type { MailedSheetView } from '#addin/state/secretariat/mailed/view-mailed.ts';
import { overlap } from '#domain/grid/overlap.ts';
import { labelOfField } from '#domain/plan/label-of-field.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { longestClerkName } from '#domain/sheet/on-behalf-of.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { NoticeBar } from '../../parts/notice-bar.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useFocusedTitle } from '../../use-focused-title.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useSentences } from '../../use-sentences.ts';
import { useWords } from '../../words-context.ts';
import { MailedField } from './mailed-field.tsx';
import { IntentSelect } from './mailed-line.tsx';
import { MailedResult } from './mailed-result.tsx';

interface Shown {
  mailed: Mailed;
  state: MailedState;
  plan: PlanDefinition;
  sheet: MailedSheetView;
}

/** One sheet field by field, before it is sent. */
export function MailedSheet({ mailed, state, plan, sheet }: Shown) {
  const { mailed: words, common } = useWords().panes;
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const { project, department, comparison, findings } = sheet;
  return (
    <div className={styles.page} style={{ flexGrow: 1 }}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.start}
        onClick={() => mailed.show(undefined)}
      >
        ← {words.toList}
      </Button>
      <header className={styles.group}>
        <p className={styles.note}>{`${common.number(project.number)}　${department}`}</p>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {project.name}
        </h1>
        <div className={styles.row}>
          <StateBadge state={sheet.state} />
          <span className={styles.note}>{words.revision(comparison.base)}</span>
        </div>
      </header>
      <MailedResult sheet={sheet} />
      <Behind sheet={sheet} />
      <FileChoice mailed={mailed} sheet={sheet} />
      <ClerkName mailed={mailed} state={state} sheet={sheet} />
      {sheet.sent?.kind !== 'sent' && <IntentSelect mailed={mailed} sheet={sheet} />}
      <AboutFile plan={plan} sheet={sheet} />
      {findings?.length === 0 && <p className={styles.note}>{words.noFindings}</p>}
      {comparison.texts.map((compared) => (
        <MailedField
          key={compared.field.id}
          plan={plan}
          compared={compared}
          findings={(findings ?? []).filter(({ field }) => field === compared.field.id)}
        />
      ))}
    </div>
  );
}

function Behind({ sheet: { comparison, head } }: { sheet: MailedSheetView }) {
  const { mailed: words, common } = useWords().panes;
  if (comparison.standing !== 'behind' || !head) return null;
  return (
    <NoticeBar intent="warning">
      {words.behindNote(head.revision, head.updatedBy, common.instant(head.updatedAt))}
    </NoticeBar>
  );
}

function FileChoice({ mailed, sheet: { id, forms, form } }: { mailed: Mailed; sheet: MailedSheetView }) {
  const { mailed: words, common } = useWords().panes;
  const styles = usePaneStyles();
  if (forms.length === 1) return <p className={styles.note}>{form.file.name}</p>;
  return (
    <Field label={words.file} hint={words.fileNote}>
      <NarrowSelect value={form.ref} onChange={(_, { value }) => mailed.take(id, value)}>
        {forms.map(({ ref, file: { name, file } }) => (
          <option key={ref} value={ref}>
            {words.fileOption(name, file.savedAt && common.instant(file.savedAt))}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}

function ClerkName({ mailed, state, sheet: { form, clerk } }: Omit<Shown, 'plan'>) {
  const { mailed: words } = useWords().panes;
  const { id } = form.file;
  return (
    <Field label={words.clerk} hint={words.clerkNote}>
      <Input
        value={state.clerks[id] ?? form.file.file.clerk ?? ''}
        placeholder={clerk}
        maxLength={longestClerkName}
        onChange={(_, { value }) => mailed.nameClerk(id, value)}
      />
    </Field>
  );
}

function AboutFile({ plan, sheet: { form } }: { plan: PlanDefinition; sheet: MailedSheetView }) {
  const { mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  const sentences = useSentences();
  const { notes, reports } = form.file.file;
  const { worksheet, area } = form.form;
  const own = notes.filter(
    (note) => 'area' in note && note.worksheet === worksheet && overlap(note.area, area),
  );
  const said = own.map((note) => sentences.note(note, (id) => labelOfField(plan, id)));
  return (
    <>
      {reports.map((report) => (
        <p key={report} className={styles.note}>
          {words.reports[report]}
        </p>
      ))}
      {said.length > 0 && (
        <details>
          <summary>{words.notesTitle(said.length)}</summary>
          <ul className={styles.list}>
            {[...new Set(said)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
