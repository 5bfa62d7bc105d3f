import { keptFolder } from '../setup/project-folder.ts';
import { type Emptied, emptyKept } from './empty-kept.ts';

const nothingThere = '消すデータはありません。最初の状態です。 / There is no data to remove.';

const outcome = await emptyKept(keptFolder);
console.log(sentence(outcome));
process.exit(outcome.ok ? 0 : 1);

function sentence(emptied: Emptied): string {
  if (emptied.ok) return emptied.removed.length > 0 ? removed(emptied.removed) : nothingThere;
  if (emptied.because === 'held') {
    return `${emptied.folder} を消せませんでした。点検のブラウザーの画面を閉じてから、もう一度実行してください。\nCould not be removed. Close the browser window of Tenken and run this again.`;
  }
  return `いま動いています${emptied.origin ? `（${emptied.origin}/）` : ''}。npm start の画面で Ctrl+C を押して終了してから、もう一度実行してください。\nIt is running. Stop npm start with Ctrl+C and run this again.`;
}

function removed(folders: string[]): string {
  return [
    '最初の状態に戻しました。消したもの: / Back to the start. Removed:',
    ...folders.map((folder) => `  ${folder}`),
    '次の npm start で、例のデータが入った状態から始まります。 / The next npm start begins with the example.',
  ].join('\n');
}
