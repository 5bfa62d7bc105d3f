import path from 'node:path';

/** Where programs keep what is the person's own, as each system has it; never in the project. */
export function configFolder(environment: NodeJS.ProcessEnv): string {
  const { APPDATA, HOME = '', USERPROFILE, XDG_CONFIG_HOME } = environment;
  if (XDG_CONFIG_HOME) return path.join(XDG_CONFIG_HOME, 'tenken');
  if (process.platform === 'win32') return path.join(APPDATA ?? USERPROFILE ?? HOME, 'tenken');
  if (process.platform === 'darwin') return path.join(HOME, 'Library/Application Support/tenken');
  return path.join(HOME, '.config/tenken');
}
