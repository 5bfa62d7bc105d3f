import { createRoot } from 'react-dom/client';
import type { AddinSettings } from '#domain/deployment/addin-settings.ts';
import { createFetchApi } from './api/fetch-api.ts';
import { Pane } from './panes/pane.tsx';
import { readSettings } from './read-settings.ts';
import { createPane } from './state/create-pane.ts';
import type { PanePorts } from './state/pane-ports.ts';

/** Makes the Excel side. */
type Connect = (providers: AddinSettings['providers']) => Pick<PanePorts, 'office' | 'signIn' | 'workbook'>;

/** Puts the pane into its page and starts it; until then the page's own message stands. */
export async function showPane(connect: Connect): Promise<void> {
  const settings = await readSettings();
  const excel = connect(settings.providers);
  const api = createFetchApi({
    base: settings.apiBase,
    fetch: (url, init) => fetch(url, init),
    token: excel.signIn.findToken,
  });
  const now = () => new Date().toISOString();
  const checks = () => import('#domain/rules/check-sheet.ts');
  const pane = createPane({ ...excel, api, checks, now, later }, firstLanguage());
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane');
  createRoot(place).render(<Pane pane={pane} />);
  await pane.start();
}

function later(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

/** Until Office has said which language it speaks. */
function firstLanguage(): 'ja' | 'en' {
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}
