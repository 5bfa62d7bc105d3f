import { formatArea } from '../../grid/address.ts';
import type { Area } from '../../grid/grid.ts';
import { printYear } from '../../text/print-year.ts';
import type { NoteWords } from '../note-words.ts';

export const notes: NoteWords = {
  projectUnknown: ({ text }) =>
    `「${short(text)}」は、この計画の事業の番号にありません。どの事業の様式か、選んでください。`,
  numberMissing: () => '様式はありますが、№が空欄です。どの事業の様式か、選んでください。',
  numberTwice: ({ number, others }) =>
    `№${number}の様式が${others.length + 1}つあります（ほかに${places(others)}）。提出に使うものを選んでください。`,
  nameDiffers: ({ number, text, planName }) =>
    `№${number}の事業名が計画と違います。ブックは「${short(text)}」、計画は「${planName}」です。№が正しいか確かめてください。`,
  departmentUnknown: ({ text }) =>
    `所管課「${short(text)}」は、この計画にありません。課名を確かめてください。`,
  departmentNotOfProject: ({ number, text }) =>
    `「${short(text)}」は、№${number}の所管課ではありません。№と課名を確かめてください。`,
  fieldMissing: ({ number, field }, labelOf) =>
    `№${number}の様式に「${labelOf(field)}」の欄が見つかりません。記入するセルを選んで割り付けてください。`,
  fieldTwice: ({ number, field, others }, labelOf) =>
    `№${number}の様式に「${labelOf(field)}」の欄が${others.length + 1}つあります（ほかに${places(others)}）。使う方のセルを選んで割り付けてください。`,
  otherYearLabel: ({ number, field, year }, labelOf) =>
    `№${number}の「${labelOf(field)}」の見出しが、${fiscalYear(year)}のものです。前の年度の様式でないか確かめてください。`,
  valueUnreadable: ({ number, text, field }, labelOf) =>
    `№${number}の${field ? `「${labelOf(field)}」の` : ''}セルを読み取れません（表示は「${short(text)}」）。セルの数式や値を確かめてください。`,
  choicesInCell: ({ number, field, text }, labelOf) =>
    `№${number}の「${labelOf(field)}」は、並んだ選択肢に印を付ける欄です（「${short(text)}」）。セルの中で「☑」などの印に打ち替えてください。この画面で入力すると、選択肢の並びが入力した文字に替わります。`,
  worksheetHidden: ({ worksheet }) =>
    `ワークシート「${worksheet}」は非表示です。使うものなら、再表示してください。`,
  worksheetProtected: ({ worksheet }) =>
    `ワークシート「${worksheet}」は保護されています。書き込めないときは、保護を解除してください。`,
  worksheetWithoutForm: ({ worksheet }) => `ワークシート「${worksheet}」に様式はありません。`,
  workbookEmpty: () => 'ブックに何も入力されていません。様式の入ったブックを開いてください。',
};

function places(others: { worksheet: string; area: Area }[]): string {
  return others.map(({ worksheet, area }) => `「${worksheet}」${formatArea(area)}`).join('、');
}

function fiscalYear(year: number): string {
  return `${printYear(year, 'era')}年度`;
}

/** Enough of a cell's text to know it again, on one line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
