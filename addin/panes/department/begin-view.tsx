import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { DepartmentState } from '#addin/state/department/department-state.ts';
import { expectedFields } from '#addin/state/department/expected-fields.ts';
import { type SheetView, viewSheet } from '#addin/state/department/sheet-view.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { useBottomBar } from '../parts/use-bottom-bar.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { FinderNotes } from './finder-notes.tsx';
import { FormQuestionCard } from './form-question-card.tsx';
import { MissingFields } from './missing-fields.tsx';

/** What was found in the workbook, and what has to be asked, before anything is stored in it. */
export function BeginView({ department, state }: { department: Department; state: DepartmentState }) {
  const { begin, common, sheets: words } = useWords().panes;
  const styles = usePaneStyles();
  const bar = useBottomBar();
  const [isBusy, setIsBusy] = useState(false);
  const { questions, foreign } = state.placing;
  const sheets = state.sheets.flatMap((key) => viewSheet(state, key) ?? []).filter((sheet) => sheet.hasForm);
  const press = async () => {
    setIsBusy(true);
    await department.begin();
    setIsBusy(false);
  };
  return (
    <>
      <div className={styles.page} style={{ flexGrow: 1 }}>
        <header className={styles.group}>
          <h1 className={styles.title}>{begin.title}</h1>
          <p className={styles.text}>
            {begin.found(sheets.length)}
            {sheets.length > 0 && sheets.every(isWhole) && begin.allFields}
          </p>
          {foreign.length > 0 && <p className={styles.note}>{words.foreign(foreign.length)}</p>}
        </header>
        {questions.length > 0 && (
          <section className={styles.group}>
            <h2 className={styles.heading}>{begin.questionTitle(questions.length)}</h2>
            {questions.map((question) => (
              <FormQuestionCard
                key={`${question.form.worksheet}-${question.form.area.row}-${question.form.area.column}`}
                department={department}
                state={state}
                question={question}
              />
            ))}
          </section>
        )}
        <MissingFields department={department} sheets={sheets} />
        {sheets.length > 0 && (
          <section className={styles.group}>
            <h2 className={styles.heading}>{begin.foundList}</h2>
            <ul className={styles.list}>
              {sheets.map((sheet) => (
                <li key={sheet.id}>
                  {common.number(sheet.project.number)}　{sheet.project.name}
                  {!isWhole(sheet) && (
                    <>
                      <br />
                      <span className={styles.note}>
                        {begin.fieldCount(placedFields(sheet), expectedFields(sheet).length)}
                      </span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <FinderNotes department={department} notes={state.notes} />
        {sheets.length === 0 && questions.length === 0 && (
          <NoticeBar intent="warning">{begin.nothing}</NoticeBar>
        )}
      </div>
      <div className={bar.bar}>
        {state.beginFailed && <NoticeBar intent="error">{begin.rename}</NoticeBar>}
        <div className={styles.row}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void press()}>
            {begin.begin}
          </Button>
          {state.identity && <Button onClick={() => department.show({ kind: 'list' })}>{begin.later}</Button>}
        </div>
        <p className={styles.note}>{begin.beginNote}</p>
      </div>
    </>
  );
}

function placedFields(sheet: SheetView): number {
  return expectedFields(sheet).filter(({ placed }) => placed?.place && placed.place !== 'gone').length;
}

function isWhole(sheet: SheetView): boolean {
  return placedFields(sheet) === expectedFields(sheet).length;
}
