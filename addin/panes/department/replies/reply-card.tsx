import { Badge, Button, Field, Textarea } from '@fluentui/react-components';
import type { Replies } from '#addin/state/department/replies/create-replies.ts';
import type { AskedReply, RepliesState } from '#addin/state/department/replies/replies-state.ts';
import { headingText, thingHeading } from '#addin/state/secretariat/assessment/thing-heading.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { PressNotice } from '../../secretariat/assessment/press-notice.tsx';
import { useGrownBox } from '../../secretariat/assessment/use-grown-box.ts';
import { useWords } from '../../words-context.ts';

interface Card {
  replies: Replies;
  state: RepliesState;
  plan: PlanDefinition;
  asked: AskedReply;
  place: string;
}

/** One opinion of last year, and the department's answer. */
export function ReplyCard({ replies, state, plan, asked, place }: Card) {
  const { assessment: words, common } = useWords().panes;
  const styles = useFormStyles();
  const { replies: said, opinion } = words;
  const saved = asked.head?.text ?? '';
  const text = state.typed[asked.id] ?? saved;
  const box = useGrownBox(text);
  const press = state.presses[asked.id];
  const isUnsent = text !== saved;
  const title = headingText(thingHeading(plan, asked.of));
  return (
    <section className={styles.boxed} aria-label={title}>
      <p className={styles.note}>
        {place}　{asked.name}
      </p>
      <h2 className={styles.heading}>{title}</h2>
      <span className={styles.row}>
        <Badge
          appearance={saved === '' ? 'outline' : 'tint'}
          color={saved === '' ? 'informative' : 'success'}
        >
          {saved === '' ? said.open : said.done}
        </Badge>
      </span>
      {asked.opinions.map((one) => (
        <p key={one} className={styles.quoted}>
          {one}
        </p>
      ))}
      {press?.kind === 'overtaken' && isUnsent && (
        <section aria-label={said.theirs}>
          <h3 className={styles.heading}>{said.theirs}</h3>
          <p className={styles.quoted}>{saved}</p>
        </section>
      )}
      <Field label={said.label(departmentNameOf(plan, asked))}>
        <Textarea
          value={text}
          onChange={(_, { value }) => replies.type(asked, value)}
          spellCheck={false}
          textarea={{ ref: box, rows: 4, style: { maxHeight: 'none' } }}
        />
      </Field>
      <p className={styles.note}>
        {opinion.characters([...text].length)}
        {isUnsent && `　${opinion.unsent}`}
      </p>
      {asked.head && (
        <p className={styles.note}>{said.by(asked.head.updatedBy, common.instant(asked.head.updatedAt))}</p>
      )}
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={!isUnsent || press?.kind === 'sending'}
        onClick={() => void replies.save(asked)}
      >
        {said.save}
      </Button>
      <PressNotice
        press={press}
        sent={saved === '' ? said.takenBack : said.sent}
        overtaken={said.overtaken(asked.head?.updatedBy ?? '')}
      />
    </section>
  );
}

function departmentNameOf(plan: PlanDefinition, { department }: AskedReply): string {
  const found = plan.departments.find(({ id }) => id === department);
  return found ? departmentText(found, plan.fiscalYear) : department;
}
