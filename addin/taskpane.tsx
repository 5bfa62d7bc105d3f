import { showPane } from './show-pane.tsx';
import { connectExcel } from './workbook/connect-excel.ts';

showPane(connectExcel).catch((fault: unknown) => {
  console.error(fault);
  // The page has its own sentence for it; it needs nothing that may not have loaded.
  document.getElementById('pane')?.classList.add('failed');
});
