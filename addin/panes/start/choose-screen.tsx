import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Pane } from '#addin/state/create-pane.ts';
import type { Choosing } from '#addin/state/pane-state.ts';
import type { RoundChoice, WorkbookRole } from '#addin/state/workbook-fit.ts';
import { departmentName } from '#domain/plan/department-name.ts';
import { NarrowSelect } from '../parts/narrow-select.tsx';
import { useStartWords } from '../start-words-context.ts';
import { usePaneStyles } from '../use-pane-styles.ts';

/** What an unknown workbook shall be; a workbook that says it is something else is asked about first. */
export function ChooseScreen({ choosing, pane }: { choosing: Choosing; pane: Pane }) {
  const [usesAnew, setUsesAnew] = useState(false);
  if (choosing.misfit && !usesAnew) {
    return <MisfitScreen choosing={choosing} pane={pane} useAnew={() => setUsesAnew(true)} />;
  }
  return <ChoiceForm choosing={choosing} pane={pane} />;
}

function MisfitScreen({ choosing, pane, useAnew }: { choosing: Choosing; pane: Pane; useAnew: () => void }) {
  const { panes } = useStartWords();
  const styles = usePaneStyles();
  if (!choosing.misfit) return null;
  const { why, identity } = choosing.misfit;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{panes.choose.misfitTitle}</h1>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {panes.choose.misfit[why](identity.plan, panes.common.fiscalYear(identity.fiscalYear))}
          </MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      <p className={styles.text}>{panes.choose.misfitAdvice}</p>
      <Button className={styles.start} onClick={pane.changeAccount}>
        {panes.start.otherAccount}
      </Button>
      {choosing.choices.length > 0 && (
        <div className={styles.group}>
          <Button className={styles.start} onClick={useAnew}>
            {panes.choose.useAnew}
          </Button>
          <p className={styles.note}>{panes.choose.useAnewNote}</p>
        </div>
      )}
    </div>
  );
}

function ChoiceForm({ choosing, pane }: { choosing: Choosing; pane: Pane }) {
  const { panes } = useStartWords();
  const styles = usePaneStyles();
  const [roundIndex, setRoundIndex] = useState(0);
  const [roleIndex, setRoleIndex] = useState<number>();
  const choice = choosing.choices[roundIndex];
  const role = choice?.roles[roleIndex ?? (choice.roles.length === 1 ? 0 : -1)];
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{panes.choose.title}</h1>
      <p className={styles.text}>{panes.choose.lead}</p>
      <Field label={panes.choose.round}>
        <NarrowSelect
          value={roundIndex}
          onChange={(_, { value }) => {
            setRoundIndex(Number(value));
            setRoleIndex(undefined);
          }}
        >
          {choosing.choices.map((one, index) => (
            <option key={`${one.round.plan}-${one.round.fiscalYear}`} value={index}>
              {`${one.planName}　${panes.common.fiscalYear(one.round.fiscalYear)}${one.state === 'closed' ? panes.choose.closed : ''}`}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {choice && <RoleChoice choosing={choosing} choice={choice} role={role} choose={setRoleIndex} />}
      <Button
        appearance="primary"
        className={styles.start}
        disabledFocusable={!role}
        onClick={() => role && pane.choose(role)}
      >
        {panes.choose.next}
      </Button>
    </div>
  );
}

interface RoleChoiceProps {
  choosing: Choosing;
  choice: RoundChoice;
  role: WorkbookRole | undefined;
  choose: (index: number) => void;
}

function RoleChoice({ choosing, choice, role, choose }: RoleChoiceProps) {
  const { choose: words } = useStartWords().panes;
  const departments = choosing.departments[choice.round.plan] ?? [];
  const nameOf = (one: WorkbookRole) => {
    const department = departments.find(({ id }) => id === one.department);
    return department ? departmentName(department, choice.round.fiscalYear).name : (one.department ?? '');
  };
  const wordsOf = (one: WorkbookRole) => {
    switch (one.role) {
      case 'secretariat':
        return { name: words.secretariatBook, note: words.secretariatBookNote };
      case 'committee':
        return { name: words.committeeBook, note: words.committeeBookNote };
      case 'department':
        return { name: words.departmentBook(nameOf(one)), note: words.departmentBookNote };
    }
  };
  return (
    <RadioGroup
      aria-label={words.title}
      value={role ? String(choice.roles.indexOf(role)) : ''}
      onChange={(_, { value }) => choose(Number(value))}
    >
      {choice.roles.map((one, index) => {
        const { name, note } = wordsOf(one);
        return <Radio key={name} value={String(index)} label={`${name}　${note}`} />;
      })}
    </RadioGroup>
  );
}
