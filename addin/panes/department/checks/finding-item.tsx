import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Department } from '#addin/state/department/create-department.ts';
import type { FieldView } from '#addin/state/department/field-view.ts';
import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import type { SheetView } from '#addin/state/department/sheet-view.ts';
import { FindingHelp } from '../../parts/finding-help.tsx';
import { FindingLine } from '../../parts/finding-line.tsx';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { AnswerForm } from './answer-form.tsx';
import { CureOffer } from './cure-offer.tsx';
import { mayCure } from './may-cure.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  blocks: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warns: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Item {
  department: Department;
  sheet: SheetView;
  view: FieldView;
  finding: JudgedFinding;
  /** For the focus: see `useKeptFocus`. */
  name: string;
  /** True while the caret stands in its words. */
  isActive?: boolean;
  /** The name of the field, in a list of several. */
  heading?: ReactNode;
  /** More to press. */
  children?: ReactNode;
}

/** One finding: what it says, the cure, the answer, and why. */
export function FindingItem({ heading, name, isActive, children, ...parts }: Item) {
  const { finding, view } = parts;
  const styles = useStyles();
  const shared = useFormStyles();
  const id = useId();
  const look = finding.answer ? undefined : styles[finding.severity];
  return (
    <li
      className={mergeClasses(styles.item, look, isActive && styles.active)}
      tabIndex={-1}
      data-kept={name}
      {...(isActive ? { 'data-active': '' } : {})}
    >
      {heading}
      <FindingLine finding={finding} label={view.label} text={view.text} id={id} />
      <div className={shared.underLine}>
        <Actions {...parts} describedBy={id}>
          {children}
        </Actions>
        <FindingHelp finding={finding} />
      </div>
    </li>
  );
}

interface ActionParts extends Pick<Item, 'department' | 'sheet' | 'view' | 'finding' | 'children'> {
  describedBy: string;
}

function Actions({ department, sheet, view, finding, describedBy, children }: ActionParts) {
  const { answer: words } = useWords().panes.checks;
  const styles = useFormStyles();
  const { isOpen, open, close } = useAnswerForm();
  const { answer, replacement } = finding;
  const mayAnswer = finding.severity === 'warns' && !sheet.locked;
  const withdraw = () => department.withdrawAnswer(sheet.key, finding);
  return (
    <>
      {answer && <p className={styles.written}>{words.said(answer.reason)}</p>}
      <div className={styles.row}>
        {replacement !== undefined && mayCure(sheet, view, finding) && (
          <CureOffer
            text={view.text}
            place={{ start: finding.start, end: finding.end, replacement }}
            press={() => department.applyCure(sheet.key, finding)}
          />
        )}
        {mayAnswer && (
          <Button
            size="small"
            aria-describedby={describedBy}
            {...(answer ? {} : { 'aria-expanded': isOpen })}
            onClick={({ currentTarget }) => {
              if (answer) withdraw();
              else if (isOpen) close();
              else open(currentTarget);
            }}
          >
            {answer ? words.withdraw : words.right}
          </Button>
        )}
        {children}
      </div>
      {mayAnswer && isOpen && !answer && (
        <AnswerForm
          cancel={close}
          save={(reason) => {
            department.answerFinding(sheet.key, finding, reason);
            close();
          }}
        />
      )}
    </>
  );
}

/** Whether the reason is being written; afterwards the focus is back on the button that began it. */
function useAnswerForm() {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLElement>();
  useEffect(() => {
    if (isOpen) return;
    opener.current?.focus();
    opener.current = undefined;
  }, [isOpen]);
  const open = (button: HTMLElement) => {
    opener.current = button;
    setIsOpen(true);
  };
  return { isOpen, open, close: () => setIsOpen(false) };
}
