import { createRoot } from 'react-dom/client';
import { Pane } from './panes/pane.tsx';
import { createPane } from './state/create-pane.ts';

declare const ports: Parameters<typeof createPane>[0];
createRoot(document.getElementById('pane') as HTMLElement).render(<Pane pane={createPane(ports, 'ja')} />);
