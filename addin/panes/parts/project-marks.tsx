import { Badge } from '@fluentui/react-components';
import type { PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { useWords } from '../words-context.ts';
import { useFormStyles } from './use-form-styles.ts';

interface Marks {
  plan: PlanDefinition;
  project: Project;
  /** Only what helps to pick it out of a list. */
  isBrief?: boolean;
}

/** 重点 and other flags, the class, and where else the project is printed. */
export function ProjectMarks({ plan, project, isBrief }: Marks) {
  const { sheets } = useWords().panes;
  const styles = useFormStyles();
  const flags = (plan.flags ?? []).filter(
    ({ id, mark }) => project.flags?.includes(id) && (!isBrief || mark !== undefined),
  );
  const kind = isBrief ? undefined : plan.classes?.find(({ id }) => id === project.class);
  const nodeName = (id: string) => {
    const node = plan.nodes.find((one) => one.id === id);
    return node ? `${node.code}　${node.name}` : '';
  };
  const elsewhere = isBrief ? [] : (project.alsoUnder ?? []);
  if (flags.length + elsewhere.length === 0 && !kind) return null;
  return (
    <div className={styles.row}>
      {flags.map(({ id, name, mark }) => (
        <Badge key={id} appearance="tint" color="important" className={styles.badge}>
          {isBrief ? mark : flagText(name, mark)}
        </Badge>
      ))}
      {kind && (
        <Badge appearance="outline" color="informative" className={styles.badge}>
          {kind.name}
        </Badge>
      )}
      {elsewhere.map(({ node, note }) => (
        <span key={node} className={styles.note}>
          {note ?? sheets.alsoUnder(nodeName(node))}
        </span>
      ))}
    </div>
  );
}

function flagText(name: string, mark: string | undefined): string {
  return mark === undefined || mark === name ? name : `${mark} ${name}`;
}
