import type { WorkbookRefusal } from '../codec/workbook-refusal.ts';
import type { GridWords } from '../grid/grid-words.ts';
import type { WorkbookData } from '../model/workbook-data.ts';

export interface HostWords {
  title: string;
  open: string;
  download: string;
  insertRow: string;
  undo: string;
  redo: string;
  nameBox: string;
  formulaBar: string;
  worksheets: string;
  notice: string;
  pane: string;
  paneWidth: string;
  noWorkbook: string;
  dropHint: string;
  unsupported: string;
  ok: string;
  reopen: string;
  ready: string;
  typing: string;
  keptInBrowser: string;
  notKept: string;
  saved: string;
  restored: string;
  madeByAddIn: string;
  newBookWaits: string;
  openNewBook: string;
  protectedCell: string;
  mergedRows: string;
  selectionCount: (cells: number) => string;
  notFetched: (file: string) => string;
  refusal: (refusal: WorkbookRefusal, file: string) => string;
  warning: Record<WorkbookData['warnings'][number]['code'], string>;
  grid: GridWords;
}

const ja: HostWords = {
  title: 'ブック',
  open: '開く…',
  download: '保存（ダウンロード）',
  insertRow: '行の挿入',
  undo: '元に戻す',
  redo: 'やり直し',
  nameBox: '名前ボックス（移動先のセル番地）',
  formulaBar: '数式バー（セルの内容）',
  worksheets: 'シート見出し',
  notice: 'お知らせ',
  pane: 'アドイン',
  paneWidth: '作業ウィンドウの幅',
  noWorkbook: 'ブックが開かれていません。',
  dropHint: '「開く…」を押してファイルを選ぶか、ここにファイルを置いてください。',
  unsupported: 'このホストが対応していない呼出し',
  ok: 'OK',
  reopen: '元のファイルを開き直す',
  ready: '準備完了',
  typing: '入力中',
  keptInBrowser:
    '変更はこのブラウザーに保管されています。ファイルにするには「保存（ダウンロード）」を押してください。',
  notKept: '変更をブラウザーに保管できませんでした。閉じる前に「保存（ダウンロード）」を押してください。',
  saved: 'ダウンロードしました。',
  restored: '前回の続きを開きました。まだファイルに保存していない変更があります。',
  madeByAddIn:
    'アドインが作った新しいブックです。まだファイルになっていません。「保存（ダウンロード）」を押してください。',
  newBookWaits: 'アドインが新しいブックを作りましたが、ブラウザーが新しいタブを開きませんでした。',
  openNewBook: '新しいブックを開く',
  protectedCell:
    'このセルは保護されているため、変更できません。変更が必要なときは、このファイルを作成した担当者にシートの保護の解除を依頼してください。',
  mergedRows: 'シートが保護されているため、行の挿入や削除はできません。',
  selectionCount: (cells) => `選択：${cells} セル`,
  notFetched: (file) => `「${file}」を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。`,
  refusal: ({ code, ...facts }, file) => {
    const name = `「${file}」`;
    switch (code) {
      case 'notAWorkbook':
        return `${name}は Excel のブックではないため、開けません。拡張子が .xlsx のファイルを選んでください。`;
      case 'legacyFormat':
        return `${name}は ${'format' in facts ? facts.format : ''} 形式のため、開けません。Excel で開き、「名前を付けて保存」から「Excel ブック（*.xlsx）」を選んで保存し直してください。`;
      case 'encrypted':
        return `${name}にはパスワードが設定されているため、開けません。Excel で開き、パスワードを解除して保存してから、もう一度お試しください。`;
      case 'damaged':
        return `${name}は壊れているか、途中までしか届いていないため、開けません。送り主にもう一度送ってもらうか、元のファイルをコピーし直してください。`;
      case 'tooLarge':
        return `${name}は大きすぎるため、開けません。不要なシートや画像を取り除いて保存し直してください。`;
    }
  },
  warning: {
    macrosKept: 'マクロは実行されませんが、ファイルには残ります。',
    externalLinks: '他のファイルへのリンクは更新されませんが、ファイルには残ります。',
    drawings: '図形・画像・コメントは表示されませんが、ファイルには残ります。',
    unsupportedPart: 'ピボットテーブルや一部のグラフなどは表示されませんが、ファイルには残ります。',
  },
  grid: {
    insertRow: '行の挿入',
    deleteRow: '行の削除',
    cell: (address, text) => (text === '' ? `${address} 空白` : `${address} ${text}`),
    filterButton: (column) => `「${column}」の並べ替えとフィルター`,
    sortAscending: '昇順に並べ替え',
    sortDescending: '降順に並べ替え',
    allValues: '（すべて選択）',
    blankValue: '（空白セル）',
    apply: 'OK',
    cancel: 'キャンセル',
    rowMenu: '行の操作',
  },
};

const en: HostWords = {
  title: 'Workbook',
  open: 'Open…',
  download: 'Save (download)',
  insertRow: 'Insert row',
  undo: 'Undo',
  redo: 'Redo',
  nameBox: 'Name box (cell to go to)',
  formulaBar: 'Formula bar (content of the cell)',
  worksheets: 'Worksheets',
  notice: 'Notice',
  pane: 'Add-in',
  paneWidth: 'Width of the task pane',
  noWorkbook: 'No workbook is open.',
  dropHint: 'Press “Open…” and choose a file, or drop one here.',
  unsupported: 'Calls that this host does not support',
  ok: 'OK',
  reopen: 'Open the original file again',
  ready: 'Ready',
  typing: 'Editing',
  keptInBrowser: 'Your changes are kept in this browser. Press “Save (download)” for a file.',
  notKept: 'Your changes could not be kept in the browser. Press “Save (download)” before you close it.',
  saved: 'Downloaded.',
  restored: 'Opened where you left off. There are changes that are not in a file yet.',
  madeByAddIn: 'The add-in made this new workbook. It is in no file yet: press “Save (download)”.',
  newBookWaits: 'The add-in made a new workbook, but the browser did not open a tab for it.',
  openNewBook: 'Open the new workbook',
  protectedCell:
    'This cell is protected and cannot be changed. Ask whoever made the file to unprotect the worksheet if it has to be.',
  mergedRows: 'The worksheet is protected: rows cannot be inserted or deleted.',
  selectionCount: (cells) => `Selected: ${cells} cells`,
  notFetched: (file) => `“${file}” could not be loaded. Check the connection and try again.`,
  refusal: ({ code, ...facts }, file) => {
    const name = `“${file}”`;
    switch (code) {
      case 'notAWorkbook':
        return `${name} is not an Excel workbook. Choose a file whose name ends in .xlsx.`;
      case 'legacyFormat':
        return `${name} has the format ${'format' in facts ? facts.format : ''}. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`;
      case 'encrypted':
        return `${name} has a password. Open it in Excel, remove the password, save it and try again.`;
      case 'damaged':
        return `${name} is damaged or incomplete. Ask for it again, or copy the original once more.`;
      case 'tooLarge':
        return `${name} is too large. Remove worksheets or pictures that are not needed and save it again.`;
    }
  },
  warning: {
    macrosKept: 'Macros are not run; they stay in the file.',
    externalLinks: 'Links to other files are not followed; they stay in the file.',
    drawings: 'Drawings, pictures and comments are not shown; they stay in the file.',
    unsupportedPart: 'Pivot tables, some charts and the like are not shown; they stay in the file.',
  },
  grid: {
    insertRow: 'Insert row',
    deleteRow: 'Delete row',
    cell: (address, text) => (text === '' ? `${address} blank` : `${address} ${text}`),
    filterButton: (column) => `Sort and filter “${column}”`,
    sortAscending: 'Sort ascending',
    sortDescending: 'Sort descending',
    allValues: '(Select all)',
    blankValue: '(Blanks)',
    apply: 'OK',
    cancel: 'Cancel',
    rowMenu: 'Rows',
  },
};

export function hostWords(locale: string): HostWords {
  return /^ja/i.test(locale) ? ja : en;
}
