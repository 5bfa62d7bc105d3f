import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Mailed } from '#addin/state/secretariat/mailed/create-mailed.ts';
import type { MailedView } from '#addin/state/secretariat/mailed/view-mailed.ts';
import { formatArea } from '#domain/grid/address.ts';
import type { MailedQuestion } from '#domain/mailed/place-mailed.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';

interface Asked {
  mailed: Mailed;
  plan: PlanDefinition;
}

/** So many are drawn at a time. */
const portion = 10;

/** Forms of which somebody has to say whose they are. */
export function MailedQuestions({ mailed, plan, view }: Asked & { view: MailedView }) {
  const { mailed: words } = useWords().panes;
  const styles = usePaneStyles();
  const [limit, setLimit] = useState(portion);
  const { questions, left } = view;
  const rest = questions.length - limit;
  return (
    <>
      {questions.length > 0 && (
        <section className={styles.group} aria-labelledby="questions-title">
          <h2 className={styles.heading} id="questions-title">
            {words.questionTitle(questions.length)}
          </h2>
          {questions.slice(0, limit).map((question) => (
            <QuestionCard key={question.ref} mailed={mailed} plan={plan} question={question} />
          ))}
          {rest > 0 && (
            <Button className={styles.start} onClick={() => setLimit(limit + portion)}>
              {words.moreQuestions(Math.min(portion, rest))}
            </Button>
          )}
        </section>
      )}
      {left.length > 0 && <p className={styles.note}>{words.leftForms(left.length)}</p>}
    </>
  );
}

function QuestionCard({ mailed, plan, question }: Asked & { question: MailedQuestion }) {
  const { mailed: words, common } = useWords().panes;
  const styles = useFormStyles();
  const { form, file, candidates } = question;
  const [only] = candidates.length === 1 ? candidates : [];
  const [chosen, setChosen] = useState(only ? sheetKeyText(only) : '');
  const key = candidates.find((one) => sheetKeyText(one) === chosen);
  const place = common.place(form.worksheet, formatArea(form.area));
  return (
    <section className={styles.boxed} aria-label={`${file.name}　${place}`}>
      <p className={styles.text}>
        {words.why[question.why]}
        <br />
        <span className={styles.note}>
          {file.name}　{place}
          {form.number?.text && `　${common.number(form.number.text)}`}
          {form.name && `　${form.name.text}`}
          {form.department?.text && `　${form.department.text}`}
        </span>
      </p>
      <Field label={words.whichSheet}>
        <NarrowSelect value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.pick}</option>
          {candidates.map((one) => (
            <option key={sheetKeyText(one)} value={sheetKeyText(one)}>
              {nameOf(plan, one, common.number)}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <div className={styles.row}>
        <Button disabledFocusable={!key} onClick={() => key && mailed.answer(question.ref, key)}>
          {words.useThis}
        </Button>
        <Button onClick={() => mailed.answer(question.ref, 'leave')}>{words.leaveForm}</Button>
      </div>
    </section>
  );
}

function nameOf(plan: PlanDefinition, key: SheetKey, number: (text: string) => string): string {
  const project = plan.projects.find(({ id }) => id === key.project);
  const department = plan.departments.find(({ id }) => id === key.department);
  const name = department ? departmentText(department, plan.fiscalYear) : '';
  return `${number(project?.number ?? '')}　${project?.name ?? ''}（${name}）`;
}
