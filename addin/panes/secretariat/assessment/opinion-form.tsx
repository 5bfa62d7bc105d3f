import { Button, Field, Textarea } from '@fluentui/react-components';
import { itemId } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { ownOpinion } from '#addin/state/secretariat/assessment/given-grades.ts';
import { standingOf } from '#addin/state/secretariat/assessment/item-standing.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { useGrownBox } from './use-grown-box.ts';

/** The text as long as it gets, how long it is, and whether it is saved; what somebody else saved stands beside it. */
export function OpinionForm({ assessment, state, item }: ItemProps) {
  const { assessment: words, common } = useWords().panes;
  const { opinion: said } = words;
  const styles = useFormStyles();
  const own = ownOpinion(state, item);
  const saved = own?.opinion.text ?? '';
  const text = state.texts[itemId(item)] ?? saved;
  const box = useGrownBox(text);
  if (item.assignment.kind !== 'opinion') return null;
  const { request } = item.assignment;
  if (state.isFrozen) {
    return (
      <section className={styles.group} aria-label={request.name}>
        <h2 className={styles.heading}>{request.name}</h2>
        <p className={styles.written}>{saved}</p>
        <p className={styles.text}>{words.frozen}</p>
      </section>
    );
  }
  const { isRequired } = standingOf(state, item);
  const press = state.presses[itemId(item)];
  const isUnsent = text !== saved;
  const isOvertaken = press?.kind === 'overtaken' && isUnsent;
  return (
    <section className={styles.group} aria-label={request.name}>
      {isOvertaken && (
        <section className={styles.boxed} aria-label={said.theirs}>
          <h2 className={styles.heading}>{said.theirs}</h2>
          <p className={styles.written}>{saved}</p>
          <Button className={styles.start} size="small" onClick={() => assessment.drop(item)}>
            {said.takeTheirs}
          </Button>
        </section>
      )}
      <Field
        label={isOvertaken ? said.mine : request.name}
        required={isRequired}
        {...(isRequired ? { hint: said.required } : {})}
      >
        <Textarea
          value={text}
          onChange={(_, { value }) => assessment.type(item, value)}
          spellCheck={false}
          textarea={{ ref: box, rows: 6, style: { maxHeight: 'none' } }}
        />
      </Field>
      <p className={styles.note}>{said.characters([...text].length)}</p>
      {request.prints && (
        <p className={styles.note}>{said.space(request.prints.charactersPerLine, request.prints.lines)}</p>
      )}
      <p className={styles.note} role="status">
        {isUnsent ? said.unsent : own && saved !== '' ? said.same : ''}
      </p>
      {isUnsent && text === '' && saved !== '' && <p className={styles.note}>{said.takeBack}</p>}
      {own && (
        <p className={styles.note}>
          {own.member === undefined
            ? words.given.by(own.updatedBy, common.instant(own.updatedAt))
            : words.given.at(common.instant(own.updatedAt))}
          　{words.given.revision(own.revision)}
        </p>
      )}
      <Button
        appearance="primary"
        className={styles.start}
        disabledFocusable={!isUnsent || press?.kind === 'sending'}
        onClick={() => void assessment.writeOpinion(item)}
      >
        {said.save}
      </Button>
    </section>
  );
}
