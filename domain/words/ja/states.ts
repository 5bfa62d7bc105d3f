import type { SheetState } from '../../sheet/sheet-state.ts';

/** The states of a sheet, as the panes and the secretariat's tables show them. */
export const states: Record<SheetState, string> = {
  notStarted: '未着手',
  inProgress: '入力中',
  submitted: '提出済',
  returned: '差戻し',
  accepted: '確認済',
  finalised: '確定',
};
