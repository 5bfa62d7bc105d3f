import { Badge } from '@fluentui/react-components';
import type { PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { useWords } from '../words-context.ts';
import { FlagBadges } from './flag-badges.tsx';
import { useFormStyles } from './use-form-styles.ts';

/** The flags, the class, and where else the project is printed. */
export function ProjectMarks({ plan, project }: { plan: PlanDefinition; project: Project }) {
  const { sheets } = useWords().panes;
  const styles = useFormStyles();
  const { flags = [], alsoUnder = [] } = project;
  const kind = plan.classes?.find(({ id }) => id === project.class);
  const nodeName = (id: string) => {
    const node = plan.nodes.find((one) => one.id === id);
    return node ? `${node.code}　${node.name}` : '';
  };
  if (flags.length + alsoUnder.length === 0 && !kind) return null;
  return (
    <div className={styles.row}>
      <FlagBadges plan={plan} project={project} />
      {kind && (
        <Badge appearance="outline" color="informative" className={styles.badge}>
          {kind.name}
        </Badge>
      )}
      {alsoUnder.map(({ node, note }) => (
        <span key={node} className={styles.note}>
          {note ?? sheets.alsoUnder(nodeName(node))}
        </span>
      ))}
    </div>
  );
}
