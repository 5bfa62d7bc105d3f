import { type ChildProcess, spawn } from 'node:child_process';

type Run = (program: string, args: string[]) => Pick<ChildProcess, 'once' | 'unref'>;

/** Opens the address in the person's own browser; false where there is no screen. Whether it opened nobody can tell. */
export function openBrowser(
  address: string,
  environment: NodeJS.ProcessEnv = process.env,
  run: Run = runDetached,
): boolean {
  const [program, ...args] = openerOf(environment);
  if (!program) return false;
  const started = run(program, [...args, address]);
  // The address stands on the screen too: whoever has no such program opens it by hand.
  started.once('error', () => {});
  started.unref();
  return true;
}

/** No shell between: an address may hold `&`. */
function openerOf({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (process.platform === 'darwin') return ['open'];
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : [];
}

function runDetached(program: string, args: string[]) {
  return spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true });
}
