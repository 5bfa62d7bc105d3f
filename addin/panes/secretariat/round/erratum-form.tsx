import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Erratum } from '#domain/report/report.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import { ExchangeNotice } from './exchange-notice.tsx';
import type { RoundWorkProps } from './round-work.ts';

type Part = keyof Erratum;

const parts = ['place', 'was', 'is', 'day'] as const satisfies readonly Part[];

/** As long as the server takes them. */
const mostOf: Record<Part, number> = { place: 500, was: 4000, is: 4000, day: 10 };

/** Place, was, is and the day; all of them are needed. */
export function ErratumForm({ secretariat, own }: RoundWorkProps) {
  const { round: words } = useWords().panes;
  const styles = useFormStyles();
  const [isTried, setIsTried] = useState(false);
  const { rounding } = secretariat;
  const { erratum, exchange } = own;
  const problemOf = (part: Part): string | undefined => {
    if (erratum[part].trim() === '') return words.erratumMissing[part];
    return part === 'is' && erratum.was.trim() === erratum.is.trim() ? words.sameWording : undefined;
  };
  const field = (part: Part) => {
    const problem = isTried ? problemOf(part) : undefined;
    return {
      label: words.erratum[part],
      required: true,
      ...(problem ? { validationState: 'error' as const, validationMessage: problem } : {}),
    };
  };
  const typed = (part: Part) => ({
    value: erratum[part],
    maxLength: mostOf[part],
    onChange: (_: unknown, { value }: { value: string }) =>
      rounding.state.change((now) => ({ ...now, erratum: { ...now.erratum, [part]: value } })),
  });
  return (
    <div className={styles.group}>
      <Field {...field('place')} hint={words.placeHint}>
        <Input {...typed('place')} input={{ style: { minWidth: 0 } }} />
      </Field>
      <Field {...field('was')}>
        <Textarea {...typed('was')} textarea={{ rows: 3 }} />
      </Field>
      <Field {...field('is')}>
        <Textarea {...typed('is')} textarea={{ rows: 3 }} />
      </Field>
      <Field {...field('day')}>
        <Input {...typed('day')} type="date" input={{ style: { minWidth: 0 } }} />
      </Field>
      <ConfirmedButton
        text={words.correct}
        question={words.correctQuestion}
        confirm={words.confirmCorrect}
        isBusy={exchange.kind === 'working'}
        mayAsk={() => {
          const isWhole = parts.every((part) => problemOf(part) === undefined);
          setIsTried(!isWhole);
          return isWhole;
        }}
        press={() => void rounding.move({ move: 'correct', erratum: trimmed(erratum) })}
      />
      <ExchangeNotice exchange={exchange} deeds={['correct']} done={words.done.correct} />
    </div>
  );
}

function trimmed({ day, place, was, is }: Erratum): Erratum {
  return { day, place: place.trim(), was: was.trim(), is: is.trim() };
}
