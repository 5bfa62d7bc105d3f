import type { AssessmentState } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { thingHeading } from '#addin/state/secretariat/assessment/thing-heading.ts';
import type { Rated } from '#domain/grades/rating.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { usePaneStyles } from '../../use-pane-styles.ts';
import { useWords } from '../../words-context.ts';
import { useDepartmentNames } from './use-department-names.ts';

/** Where a thing stands in the plan, and whose it is. */
export function ThingAbout({ state, of }: { state: AssessmentState; of: Rated }) {
  const { assessment: words } = useWords().panes;
  const styles = usePaneStyles();
  const namesOf = useDepartmentNames(state.plan);
  const { path } = thingHeading(state.plan, of);
  const departments = departmentsOf(state.plan, of);
  const notes = notesOf(state.plan, of);
  if (path.length + departments.length + notes.length === 0) return null;
  return (
    <section className={styles.group} style={{ gap: 0 }} aria-label={words.about.title}>
      {path.map((heading) => (
        <p key={heading} className={styles.note}>
          {heading}
        </p>
      ))}
      {departments.length > 0 && (
        <p className={styles.note}>
          {words.about.departments}　{namesOf(departments)}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}

function departmentsOf(plan: PlanDefinition, of: Rated): readonly DepartmentId[] {
  switch (of.things) {
    case 'plan':
      return [];
    case 'node':
      return plan.nodes.find(({ id }) => id === of.node)?.departments ?? [];
    case 'indicator':
      return plan.indicators?.find(({ id }) => id === of.indicator)?.departments ?? [];
    case 'project':
      return plan.projects.find(({ id }) => id === of.project)?.departments ?? [];
    case 'sheet':
      return [of.department];
  }
}

function notesOf(plan: PlanDefinition, of: Rated): readonly string[] {
  if (of.things === 'node') return plan.nodes.find(({ id }) => id === of.node)?.notes ?? [];
  if (of.things !== 'indicator') return [];
  return plan.indicators?.find(({ id }) => id === of.indicator)?.notes ?? [];
}
