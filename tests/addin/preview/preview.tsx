import { createRoot } from 'react-dom/client';
import { Pane } from '#addin/panes/pane.tsx';
import { createPane } from '#addin/state/create-pane.ts';
import { findScene } from './scenes.ts';

const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'ja';
const { api, workbook, signIn, office } = findScene(query.get('scene') ?? 'list', language);

const pane = createPane(
  {
    office,
    signIn,
    workbook,
    api,
    checks: () => import('#domain/rules/check-sheet.ts'),
    now: () => '2024-06-20T01:30:00Z',
    later: (milliseconds, call) => {
      const id = setTimeout(call, milliseconds);
      return () => clearTimeout(id);
    },
  },
  language,
);
const root = document.getElementById('pane');
if (root) createRoot(root).render(<Pane pane={pane} />);
void pane.start();
