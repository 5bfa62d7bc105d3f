import type { TenkenApi } from '#addin/api/tenken-api.ts';
import type { Checks } from './checks.ts';
import type { OfficePort } from './office-port.ts';
import type { SignInPort } from './sign-in-port.ts';
import type { WorkbookPort } from './workbook-port.ts';

/** Everything outside that the panes work with. */
export interface PanePorts {
  office: OfficePort;
  signIn: SignInPort;
  workbook: WorkbookPort;
  api: TenkenApi;
  /** Brings in the rules, which the first screen does without; rejects where the network does not give them. */
  checks: () => Promise<Checks>;
  /** The present moment as an ISO instant. */
  now: () => string;
  /** Calls once after so many milliseconds; returns how to call it off. */
  later: (milliseconds: number, call: () => void) => () => void;
}
