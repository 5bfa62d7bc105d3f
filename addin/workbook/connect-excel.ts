import { createSignInMemory } from '#addin/sign-in/sign-in-memory.ts';
import { createTokenStore } from '#addin/sign-in/token-store.ts';
import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';
import { createSignIn } from './create-sign-in.ts';
import { excelWorkbook } from './excel-workbook.ts';
import { startOffice } from './start-office.ts';

/** Everything that the pane asks of Excel and of Office. */
export function connectExcel(
  providers: readonly PaneProvider[],
): Pick<PanePorts, 'office' | 'signIn' | 'workbook'> {
  const tokens = createTokenStore(() => sessionStorage, Date.now);
  const memory = createSignInMemory({ window: () => sessionStorage, browser: () => localStorage });
  return {
    office: { start: () => startOffice() },
    signIn: createSignIn({ providers, tokens, memory }),
    workbook: excelWorkbook,
  };
}
