import type { Me, Round } from '#addin/api/tenken-api.ts';
import type { Department } from '#domain/plan/plan-definition.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import type { Trouble } from './trouble.ts';
import type { Misfit, RoundChoice, WorkbookRole } from './workbook-fit.ts';

export type Language = 'ja' | 'en';

export type SignInProblem = 'cancelled' | 'blocked' | 'provider' | 'network';

export interface PaneState {
  language: Language;
  screen: PaneScreen;
  /** True once the server no longer knows the person; what is on the screen stays. */
  isExpired: boolean;
  isSigningIn: boolean;
  signInProblem?: SignInProblem | undefined;
  me?: Me | undefined;
}

export type PaneScreen =
  | { kind: 'starting' }
  | { kind: 'noAnswer' }
  | { kind: 'outsideExcel' }
  | { kind: 'excelTooOld' }
  | { kind: 'signedOut' }
  | { kind: 'opening' }
  | { kind: 'stopped'; trouble: Trouble }
  | Choosing
  | OpenedWorkbook;

export interface Choosing {
  kind: 'choosing';
  choices: RoundChoice[];
  /** For the names on the buttons, by plan. */
  departments: Record<string, Department[]>;
  /** Present where the file says that it is something else. */
  misfit?: { why: Misfit; identity: WorkbookIdentity };
}

export interface OpenedWorkbook {
  kind: 'opened';
  role: WorkbookRole;
  round: Round;
  me: Me;
  /** Absent where the file has not been made ours yet. */
  identity?: WorkbookIdentity | undefined;
}
