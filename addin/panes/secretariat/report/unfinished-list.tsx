import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { findSheet } from '#addin/state/secretariat/report/find-sheet.ts';
import type { Unfinished } from '#domain/report/find-unfinished.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';

/** A plan can have hundreds of sheets; so many are drawn at a time. */
const portion = 30;

/** What a final report still lacks, with the way to each sheet. */
export function UnfinishedList({
  secretariat,
  state,
  list,
}: SecretariatWorkProps & { list: readonly Unfinished[] }) {
  const { report: words, works } = useWords().panes;
  const styles = useFormStyles();
  const [limit, setLimit] = useState(portion);
  const isRated = list.slice(0, limit).some(({ code }) => code !== 'sheetOpen');
  return (
    <>
      <ul className={styles.items}>
        {list.slice(0, limit).map((one) => (
          <Item key={keyOf(one)} secretariat={secretariat} state={state} one={one} />
        ))}
      </ul>
      {list.length > limit && (
        <Button className={styles.start} onClick={() => setLimit(limit + portion)}>
          {words.more(Math.min(portion, list.length - limit))}
        </Button>
      )}
      {isRated && (
        <Button className={styles.start} onClick={() => secretariat.goTo('assessment')}>
          {works.assessment.title}
        </Button>
      )}
    </>
  );
}

function Item({ secretariat, state, one }: SecretariatWorkProps & { one: Unfinished }) {
  const styles = useFormStyles();
  const sheet = one.code === 'sheetOpen' ? findSheet(state.round.definition, one) : undefined;
  const title = useTitle(one);
  return (
    <li>
      {sheet ? (
        <Button size="small" className={styles.start} onClick={() => secretariat.openSheet(sheet)}>
          {title}
        </Button>
      ) : (
        <span>{title}</span>
      )}
      <p className={styles.note}>{useItemWords(one)}</p>
    </li>
  );
}

function useTitle(one: Unfinished): string {
  const { common, report } = useWords().panes;
  if (one.code === 'opinionMissing') return one.about.join('　') || report.item.wholePlan;
  return `${common.number(one.number)}　${one.code === 'sheetOpen' ? one.project : one.indicator}`;
}

function useItemWords(one: Unfinished): string {
  const { report, states, common } = useWords().panes;
  switch (one.code) {
    case 'sheetOpen':
      return `${one.department}　${report.item.sheetOpen(states[one.state])}`;
    case 'actualMissing':
      return report.item.actualMissing(one.departments.join(common.between));
    case 'gradeMissing':
      return report.item.gradeMissing(one.rating);
    case 'opinionMissing':
      return report.item.opinionMissing(one.opinion);
  }
}

function keyOf(one: Unfinished): string {
  return JSON.stringify(one);
}
