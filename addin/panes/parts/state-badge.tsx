import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import { useWords } from '../words-context.ts';

const looks: Record<SheetState, Pick<BadgeProps, 'appearance' | 'color'>> = {
  notStarted: { appearance: 'outline', color: 'informative' },
  inProgress: { appearance: 'tint', color: 'informative' },
  submitted: { appearance: 'tint', color: 'brand' },
  returned: { appearance: 'tint', color: 'warning' },
  accepted: { appearance: 'tint', color: 'success' },
  finalised: { appearance: 'filled', color: 'success' },
};

export function StateBadge({ state }: { state: SheetState }) {
  const { states } = useWords().panes;
  return <Badge {...looks[state]}>{states[state]}</Badge>;
}
