import { showPane } from './show-pane.tsx';

void showPane(() => {
  throw new Error('The Excel side (addin/workbook) is not connected yet');
});
