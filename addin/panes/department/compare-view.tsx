import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { Choice, Comparing } from '#addin/state/department/department-state.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { NoticeBar } from '../parts/notice-bar.tsx';
import { useFocusedTitle } from '../use-focused-title.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useWords } from '../words-context.ts';
import { TwoTexts } from './two-texts.tsx';

interface Compare {
  department: Department;
  sheet: SheetView;
  comparing: Comparing;
}

/** Two people wrote the same sheet: both texts, field by field, until each has a choice. */
export function CompareView({ department, sheet, comparing }: Compare) {
  const { panes } = useWords();
  const styles = usePaneStyles();
  const title = useFocusedTitle();
  const [isSending, setIsSending] = useState(false);
  const { theirs, mine } = comparing;
  const differing = sheet.fields.filter(
    ({ field }) => (mine[field.id] ?? '') !== (theirs.entries[field.id] ?? ''),
  );
  const isOpen = differing.some(({ field }) => !comparing.choices[field.id]);
  const send = async () => {
    setIsSending(true);
    await department.sendChosen();
    setIsSending(false);
  };
  return (
    <div className={styles.page}>
      <header className={styles.group}>
        <p className={styles.note}>
          {panes.common.number(sheet.project.number)}　{sheet.project.name}
        </p>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {panes.compare.title}
        </h1>
        <p className={styles.text}>
          {panes.compare.lead(theirs.updatedBy, panes.common.instant(theirs.updatedAt))}
        </p>
      </header>
      {differing.map((view) => (
        <Difference key={view.ref} department={department} view={view} comparing={comparing} />
      ))}
      {sheet.fields.length > differing.length && (
        <p className={styles.note}>{panes.compare.same(sheet.fields.length - differing.length)}</p>
      )}
      {isOpen && <p className={styles.note}>{panes.compare.hindrance}</p>}
      {comparing.writeFailed && <NoticeBar intent="error">{panes.compare.writeFailed}</NoticeBar>}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isOpen || isSending} onClick={() => void send()}>
          {panes.compare.send}
        </Button>
        <Button onClick={department.dismiss}>{panes.common.cancel}</Button>
      </div>
    </div>
  );
}

function Difference({
  department,
  view,
  comparing,
}: {
  department: Department;
  view: FieldView;
  comparing: Comparing;
}) {
  const { compare } = useWords().panes;
  const styles = usePaneStyles();
  const { id } = view.field;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{view.label}</h2>
      <TwoTexts
        label={view.label}
        mine={comparing.mine[id] ?? ''}
        theirs={comparing.theirs.entries[id] ?? ''}
      />
      <RadioGroup
        aria-label={compare.choose(view.label)}
        value={comparing.choices[id] ?? ''}
        onChange={(_, { value }) => department.choose(id, value as Choice)}
      >
        <Radio value="mine" label={compare.mine} />
        <Radio value="theirs" label={compare.theirs} />
        {(view.field.answer?.kind ?? 'text') === 'text' && (
          <Radio value="both" label={`${compare.both}　${compare.bothNote}`} />
        )}
      </RadioGroup>
    </section>
  );
}
