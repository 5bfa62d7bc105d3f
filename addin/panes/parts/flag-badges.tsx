import { Badge } from '@fluentui/react-components';
import type { PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { useFormStyles } from './use-form-styles.ts';

interface Flags {
  plan: Pick<PlanDefinition, 'flags'>;
  project: Pick<Project, 'flags'>;
  /** In a list: only those with a mark, and the mark alone. */
  isBrief?: boolean;
}

/** 重点 and other flags of a project. */
export function FlagBadges({ plan, project, isBrief }: Flags) {
  const styles = useFormStyles();
  return (plan.flags ?? [])
    .filter(({ id, mark }) => project.flags?.includes(id) && (!isBrief || mark !== undefined))
    .map(({ id, name, mark }) => (
      <Badge key={id} appearance="outline" color="important" className={styles.badge}>
        {isBrief ? mark : withMark(name, mark)}
      </Badge>
    ));
}

function withMark(name: string, mark: string | undefined): string {
  return mark === undefined || mark === name ? name : `${mark} ${name}`;
}
