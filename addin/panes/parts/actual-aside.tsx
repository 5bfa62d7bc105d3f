import { Field, Input } from '@fluentui/react-components';
import type { PartDraft } from '#addin/state/department/actuals/report-draft.ts';
import type { Part } from '#domain/plan/indicator.ts';
import { useWords } from '../words-context.ts';
import { NarrowSelect } from './narrow-select.tsx';
import { useFormStyles } from './use-form-styles.ts';

interface Aside {
  part: Part;
  draft: PartDraft;
  type: ((text: Partial<PartDraft>) => void) | undefined;
}

/** What is said beside the figure: a stage, further quantities, the day, the source and a note. */
export function ActualAside({ part, draft, type }: Aside) {
  const { actuals: words } = useWords().panes;
  const styles = useFormStyles();
  const { stages = [], extras = [] } = part;
  if (!type) return <GivenAside draft={draft} />;
  const hasAside = [draft.asOf, draft.source, draft.note].some((text) => text !== '');
  const line = (name: 'asOf' | 'source' | 'note') => (
    <Field label={words[name]}>
      <Input value={draft[name]} onChange={(_, { value }) => type({ [name]: value })} spellCheck={false} />
    </Field>
  );
  return (
    <>
      {stages.length > 0 && (
        <Field label={words.stage}>
          <NarrowSelect value={draft.stage} onChange={(_, { value }) => type({ stage: value })}>
            <option value="">{words.noStage}</option>
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {stage}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
      {Object.entries(draft.extras).map(([label, raw]) => (
        <Field key={label} label={words.extra(label, extras.find((one) => one.label === label)?.unit ?? '')}>
          <Input
            value={raw}
            onChange={(_, { value }) => type({ extras: { ...draft.extras, [label]: value } })}
            spellCheck={false}
          />
        </Field>
      ))}
      <details open={hasAside || undefined}>
        <summary className={styles.note}>{words.more}</summary>
        <div className={styles.tight}>
          {line('asOf')}
          {line('source')}
          {line('note')}
        </div>
      </details>
    </>
  );
}

function GivenAside({ draft }: { draft: PartDraft }) {
  const { actuals: words } = useWords().panes;
  const styles = useFormStyles();
  const lines = [
    [words.stage, draft.stage],
    ...Object.entries(draft.extras).map(([label, raw]) => [words.extra(label, ''), raw]),
    [words.asOf, draft.asOf],
    [words.source, draft.source],
    [words.note, draft.note],
  ].filter(([, text]) => text !== '');
  return lines.map(([name, text]) => (
    <div key={name} className={styles.pair}>
      <span className={styles.note}>{name}</span>
      <span className={styles.written}>{text}</span>
    </div>
  ));
}
