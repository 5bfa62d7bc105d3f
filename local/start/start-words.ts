import type { StartedServer } from '../server/start-server.ts';
import { firstPort } from './start-on-free-port.ts';

/** What `npm start` says; Japanese first, a line of English with it. */
export const startWords = {
  begin: '点検（Tenken）をこのPCで始めます。 / Starting Tenken on this machine.',
  building:
    '・画面を組み立てています（初回と、ソースを変えた後だけ）… / Building the pages (first time, or after a change)…',
  serving: '・サーバーとデータを準備しています… / Starting the server and the data…',
  alreadyRunning: (origin: string | undefined) =>
    origin
      ? `すでに動いています。ブラウザーで ${origin}/ を開いてください。\nIt is running already: open ${origin}/ in a browser.`
      : 'ほかの npm start が準備をしている途中です。そちらの画面を確かめてください。\nAnother npm start is still starting; see its window.',
  otherPort: (origin: string) =>
    `・ポート ${firstPort} は使われているので、${new URL(origin).port} を使います。 / Port ${firstPort} is taken; using the next one.`,
  fellBack:
    '・DynamoDB のエンジンを始められなかったので、ファイルに保存します。前にエンジンへ保存した内容は、エンジンが動くようになるとまた表示されます。\n  The DynamoDB engine did not start; data goes to a file instead. What the engine holds is kept.',
  opened: (browser: string) =>
    `・ブラウザー（${browser}）に画面を開きました。 / A browser window was opened.`,
  notOpened:
    '・次のアドレスをブラウザーで開いてください。証明書の警告が一度出ますが、このPC専用に作った証明書のためです。警告の「詳細」から進んで差し支えありません。\n  Open the address in a browser. It warns once about the certificate, which was made for this machine only.',
  ready: ({ origin, engine }: StartedServer, dataFolder: string) =>
    [
      '',
      `  アドレス / Address   ${origin}/`,
      `  データ / Data        ${dataFolder}（${engine === 'file' ? 'ファイル / file' : engine}）`,
      '  終了 / Stop          Ctrl+C',
      '  最初に戻す / Reset   npm run reset',
      '',
    ].join('\n'),
  stopping: '終了しています… / Stopping…',
  stopped: '終了しました。データは保存されています。 / Stopped. The data is kept.',
};
