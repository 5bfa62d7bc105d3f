import type { SheetState } from '../../sheet/sheet-state.ts';

/** The states of a sheet, as the panes and the secretariat's tables show them. */
export const states: Record<SheetState, string> = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  submitted: 'Submitted',
  returned: 'Returned',
  accepted: 'Accepted',
  finalised: 'Final',
};
