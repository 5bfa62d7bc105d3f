import { Badge, Button } from '@fluentui/react-components';
import { type ItemStanding, standingOf } from '#addin/state/secretariat/assessment/item-standing.ts';
import { thingHeading } from '#addin/state/secretariat/assessment/thing-heading.ts';
import { useFormStyles } from '../../parts/use-form-styles.ts';
import { useSheetLook } from '../../parts/use-sheet-look.ts';
import { useWords } from '../../words-context.ts';
import type { ItemProps } from './assessment-props.ts';
import { useDepartmentNames } from './use-department-names.ts';

/** One thing in a list: what it is, where it stands, and what is missing. */
export function ItemLine({ assessment, state, item }: ItemProps) {
  const { assessment: words } = useWords().panes;
  const look = useSheetLook();
  const styles = useFormStyles();
  const namesOf = useDepartmentNames(state.plan);
  const standing = standingOf(state, item);
  const { number, name, department } = thingHeading(state.plan, item.of);
  return (
    <Button className={look.sheet} onClick={() => assessment.openThing(item.assignment.id, item.of)}>
      <span className={look.name}>
        {number && <span className={look.number}>{number}</span>}
        <span>{name}</span>
      </span>
      {department && <span className={styles.note}>{department}</span>}
      <span className={styles.row}>
        <Badges kind={item.assignment.kind} standing={standing} />
      </span>
      {standing.unreported.length > 0 && (
        <span className={styles.note}>{words.unreported(namesOf(standing.unreported))}</span>
      )}
    </Button>
  );
}

function Badges({
  kind,
  standing,
}: {
  kind: ItemProps['item']['assignment']['kind'];
  standing: ItemStanding;
}) {
  const { badge } = useWords().panes.assessment;
  const styles = useFormStyles();
  const { isDone, grade, suggested, isUnsent, isRequired, members } = standing;
  return (
    <>
      {kind === 'rating' && (
        <Badge
          className={styles.badge}
          appearance={isDone ? 'tint' : 'outline'}
          color={isDone ? 'success' : 'informative'}
        >
          {isDone ? (grade === undefined ? badge.members(members) : badge.rated(grade)) : badge.unrated}
        </Badge>
      )}
      {kind === 'opinion' && (
        <Badge
          className={styles.badge}
          appearance={isDone ? 'tint' : 'outline'}
          color={isDone ? 'success' : 'informative'}
        >
          {isDone ? badge.written : badge.unwritten}
        </Badge>
      )}
      {members > 1 && grade !== undefined && (
        <Badge className={styles.badge} appearance="outline" color="informative">
          {badge.members(members)}
        </Badge>
      )}
      {suggested !== undefined && suggested !== grade && (
        <Badge className={styles.badge} appearance="outline" color="brand">
          {badge.suggested(suggested)}
        </Badge>
      )}
      {isRequired && !isDone && (
        <Badge className={styles.badge} appearance="tint" color="warning">
          {badge.required}
        </Badge>
      )}
      {isUnsent && (
        <Badge className={styles.badge} appearance="outline" color="important">
          {badge.unsent}
        </Badge>
      )}
    </>
  );
}
