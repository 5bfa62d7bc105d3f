import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { DepartmentState } from '#addin/state/department/department-state.ts';
import { type FormQuestion, formId } from '#domain/finder/place-forms.ts';
import { formatArea } from '#domain/grid/address.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { NarrowSelect } from '../parts/narrow-select.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';

interface Asked {
  department: Department;
  state: DepartmentState;
  question: FormQuestion;
}

/** A form that cannot be placed: where it is, and which project the clerk says it is for. */
export function FormQuestionCard({ department, state, question }: Asked) {
  const { begin, common } = useWords().panes;
  const styles = usePaneStyles();
  const [only] = question.candidates.length === 1 ? question.candidates : [];
  const [chosen, setChosen] = useState(only ? sheetKeyText(only) : '');
  const { form } = question;
  const key = question.candidates.find((one) => sheetKeyText(one) === chosen);
  return (
    <section className={styles.group} aria-label={common.place(form.worksheet, formatArea(form.area))}>
      <p className={styles.text}>
        {begin.question[question.why]}
        <br />
        <span className={styles.note}>
          {common.place(form.worksheet, formatArea(form.area))}
          {form.number?.text && `　${common.number(form.number.text)}`}
          {form.name && `　${form.name.text}`}
        </span>
      </p>
      <Field label={begin.whichSheet}>
        <NarrowSelect value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{begin.pick}</option>
          {question.candidates.map((one) => (
            <option key={sheetKeyText(one)} value={sheetKeyText(one)}>
              {nameOf(state, one, common.number)}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <div className={styles.row}>
        <Button disabledFocusable={!key} onClick={() => key && department.answer(formId(form), key)}>
          {begin.useThis}
        </Button>
        <Button onClick={() => department.answer(formId(form), 'leave')}>{begin.leave}</Button>
        <Button appearance="subtle" onClick={() => department.jump(form)}>
          {common.jump}
        </Button>
      </div>
    </section>
  );
}

function nameOf(state: DepartmentState, key: SheetKey, number: (text: string) => string): string {
  const { projects, departments, fiscalYear } = state.round.definition;
  const project = projects.find((one) => one.id === key.project);
  const department = departments.find((one) => one.id === key.department);
  return `${number(project?.number ?? '')}　${project?.name ?? ''}（${department ? departmentText(department, fiscalYear) : ''}）`;
}
