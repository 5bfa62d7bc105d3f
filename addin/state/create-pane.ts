import { noticeExpiry } from './notice-expiry.ts';
import { openRound, openWorkbook } from './open-workbook.ts';
import type { PanePorts } from './pane-ports.ts';
import type { PaneScreen, PaneState } from './pane-state.ts';
import { createStore, type Store } from './store.ts';
import type { WorkbookRole } from './workbook-fit.ts';

/** The pane from the first moment to the opened workbook. Its methods never throw for anything expected. */
export interface Pane {
  state: Store<PaneState>;
  /** The ports, with the server's refusals watched for an expired sign-in. */
  ports: PanePorts;
  start(): Promise<void>;
  /** From a press of a button only; with the provider used last where none is named. */
  signIn(provider?: string): Promise<void>;
  /** From a press of a button only; the person chooses the provider first where there are several. */
  changeAccount(): Promise<void>;
  signOut(): Promise<void>;
  retry(): Promise<void>;
  choose(role: WorkbookRole): Promise<void>;
}

export function createPane(given: PanePorts, language: 'ja' | 'en'): Pane {
  const state = createStore<PaneState>({
    language,
    screen: { kind: 'starting' },
    isExpired: false,
    isSigningIn: false,
  });
  const expire = () => state.change((now) => ({ ...now, isExpired: true }));
  const ports = { ...given, api: noticeExpiry(given.api, expire) };
  const show = (screen: PaneScreen) => state.change((now) => ({ ...now, screen }));

  const open = async () => {
    show({ kind: 'opening' });
    // What Excel does not answer now it answers when the pane is opened again.
    const opening = await openWorkbook(ports).catch(() => undefined);
    if (!opening) return show({ kind: 'noAnswer' });
    const { screen, me } = opening;
    state.change((now) => ({ ...now, screen, me: me ?? now.me, isExpired: false }));
  };

  const signIn = async (provider?: string) => {
    state.change((now) => ({ ...now, isSigningIn: true, signInProblem: undefined }));
    const answer = await ports.signIn.signIn(provider);
    const signInProblem =
      answer.kind === 'signedIn' ? undefined : answer.kind === 'failed' ? answer.why : answer.kind;
    state.change((now) => ({ ...now, isSigningIn: false, signInProblem }));
    if (signInProblem) return;
    state.change((now) => ({ ...now, isExpired: false }));
    if (state.get().screen.kind !== 'opened') await open();
  };
  const signOut = async () => {
    await ports.signIn.signOut();
    state.change((now) => ({ ...now, me: undefined, isExpired: false, signInProblem: undefined }));
    show({ kind: 'signedOut' });
  };

  return {
    state,
    ports,
    async start() {
      const started = await ports.office.start();
      if (started.kind === 'noAnswer' || started.kind === 'outsideExcel') return show({ kind: started.kind });
      state.change((now) => ({ ...now, language: started.language }));
      if (started.kind === 'excelTooOld') return show({ kind: 'excelTooOld' });
      if ((await ports.signIn.findToken()) === undefined) return show({ kind: 'signedOut' });
      await open();
    },
    signIn,
    changeAccount: () => (ports.signIn.providers.length > 1 ? signOut() : signIn()),
    signOut,
    retry: open,
    async choose(role) {
      const { me } = state.get();
      if (!me) return;
      show({ kind: 'opening' });
      show(await openRound(ports, me, role));
    },
  };
}
