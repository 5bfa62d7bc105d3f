import { createTokenStore } from '#addin/sign-in/token-store.ts';
import type { PanePorts } from '#addin/state/pane-ports.ts';
import { createSignIn } from './create-sign-in.ts';
import { excelWorkbook } from './excel-workbook.ts';
import { startOffice } from './start-office.ts';

/** Everything that the pane asks of Excel and of Office. */
export function connectExcel(): Pick<PanePorts, 'office' | 'signIn' | 'workbook'> {
  const tokens = createTokenStore(() => sessionStorage, Date.now);
  return {
    office: { start: () => startOffice() },
    signIn: createSignIn(tokens),
    workbook: excelWorkbook,
  };
}
