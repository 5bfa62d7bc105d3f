import { Badge, Button, Field } from '@fluentui/react-components';
import type { Mailed } from '#addin/state/secretariat/mailed/create-mailed.ts';
import type { MailedSheetView } from '#addin/state/secretariat/mailed/view-mailed.ts';
import { mailedIntents } from '#domain/mailed/offer-intents.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { MailedResult } from './mailed-result.tsx';

/** A sheet that was found: whose, what was noticed, what the server has, and what shall be done with it. */
export function MailedLine({ mailed, sheet }: { mailed: Mailed; sheet: MailedSheetView }) {
  const { mailed: words, common } = useWords().panes;
  const styles = useFormStyles();
  const { project, department, form, comparison, forms } = sheet;
  return (
    <li className={styles.boxed}>
      <div>
        {common.number(project.number)}　{project.name}
        <br />
        <span className={styles.note}>{department}</span>
        <br />
        <span className={styles.note}>{words.byClerk(sheet.clerk, form.file.name)}</span>
      </div>
      <div className={styles.row}>
        <StateBadge state={sheet.state} />
        <Badge appearance="outline" className={styles.badge}>
          {words.standing[comparison.standing]}
        </Badge>
        {forms.length > 1 && <span className={styles.note}>{words.several(forms.length)}</span>}
        <FindingCounts sheet={sheet} />
      </div>
      <MailedResult sheet={sheet} />
      {sheet.sent?.kind !== 'sent' && <IntentSelect mailed={mailed} sheet={sheet} />}
      <Button
        size="small"
        className={styles.start}
        aria-label={words.showOf(project.number, department)}
        onClick={() => mailed.show(sheet.id)}
      >
        {words.show}
      </Button>
    </li>
  );
}

function FindingCounts({
  sheet: {
    findings,
    comparison: { standing },
  },
}: {
  sheet: MailedSheetView;
}) {
  const { mailed: words } = useWords().panes;
  const styles = useFormStyles();
  if (standing === 'blank') return null;
  if (!findings) return <span className={styles.note}>{words.unchecked}</span>;
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length;
  const warning = findings.length - blocking;
  return (
    <>
      {blocking > 0 && (
        <Badge appearance="outline" color="danger" className={styles.badge}>
          ✕ {words.blocking(blocking)}
        </Badge>
      )}
      {warning > 0 && (
        <Badge appearance="outline" color="warning" className={styles.badge}>
          △ {words.warning(warning)}
        </Badge>
      )}
    </>
  );
}

/** What can be done with it now, the proposal first. */
export function IntentSelect({ mailed, sheet }: { mailed: Mailed; sheet: MailedSheetView }) {
  const { mailed: words } = useWords().panes;
  const styles = useFormStyles();
  const { project, department, form, intents, intent } = sheet;
  const choose = (value: string) => {
    const chosen = mailedIntents.find((one) => one === value);
    if (chosen) mailed.intend(form.ref, chosen);
  };
  return (
    <>
      <Field
        label={
          <>
            <span aria-hidden="true">{words.action}</span>
            <span className={styles.heard}>{words.actionOf(project.number, department)}</span>
          </>
        }
      >
        <NarrowSelect value={intent} onChange={(_, { value }) => choose(value)}>
          {intents.map((one) => (
            <option key={one} value={one}>
              {words.intents[one]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Hindrance sheet={sheet} className={styles.note} />
    </>
  );
}

function Hindrance({ sheet, className }: { sheet: MailedSheetView; className: string }) {
  const { mailed: words } = useWords().panes;
  const isBlocked = sheet.findings?.some(({ severity }) => severity === 'blocks');
  if (sheet.state === 'accepted' || sheet.state === 'finalised')
    return <p className={className}>{words.locked}</p>;
  if (!sheet.isRoundOpen) return <p className={className}>{words.roundClosed}</p>;
  return isBlocked && sheet.comparison.standing !== 'blank' ? (
    <p className={className}>{words.blockedNote}</p>
  ) : null;
}
