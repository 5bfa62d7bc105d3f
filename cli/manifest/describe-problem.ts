import type { ManifestProblem, ManifestRule } from './manifest-problem.ts';

type Words = (facts: ManifestProblem['facts']) => string;

/** What is wrong, and what to do. */
const words: Record<ManifestRule, Words> = {
  notXml: ({ reason }) => `XMLとして読めません（${reason}）。この行の前後の書き方を直してください。`,
  rootUnknown: ({ element }) =>
    `「${element}」で始まっています。名前空間 http://schemas.microsoft.com/office/appforoffice/1.1 の OfficeApp で始めてください。`,
  elementUnknown: ({ element, parent }) =>
    `「${parent}」の中に「${element}」は置けません。つづりと名前空間を確かめるか、取り除いてください。`,
  elementMissing: ({ element }) => `「${element}」がありません。加えてください。`,
  elementOrder: ({ element, before }) =>
    `順序が違います。「${element}」を「${before}」より前に移してください。`,
  elementTwice: ({ element }) => `「${element}」は1つしか置けません。どちらかを取り除いてください。`,
  typeUnknown: ({ type, known }) => `xsi:type「${type}」は使えません。次のどれかにしてください：${known}`,
  valueUnknown: ({ value, known }) => `「${value}」は使えません。次のどれかにしてください：${known}`,
  idMalformed: ({ id }) =>
    `「${id}」はGUIDではありません。8-4-4-4-12桁の16進数で、配備先ごとに別のものを書いてください。`,
  versionMalformed: ({ version }) =>
    `「${version}」はバージョンではありません。1.0.0.0 のように、点で区切った1～4個の数にしてください。`,
  textEmpty: () => '空のままの項目があります。文字を入れてください。',
  textTooLong: ({ limit, length }) => `${length}文字あります。${limit}文字以内にしてください。`,
  idTwice: ({ id, line }) => `id「${id}」は${line}行目にもあります。別のidにしてください。`,
  residUnknown: ({ resid, section }) =>
    `resid「${resid}」が${section}にありません。idを直すか、${section}に加えてください。`,
  resourceUnused: ({ id }) => `「${id}」はどこからも使われていません。取り除いてください。`,
  addressMalformed: ({ address }) =>
    `「${address}」は使えません。https:// で始まる完全なアドレス（AppDomainではホスト名とポートまで）を書いてください。`,
  iconSizeUnknown: ({ size }) =>
    `大きさ「${size}」のアイコンはありません。16、20、24、32、40、48、64、80のどれかにしてください。`,
  iconSizeMissing: ({ sizes }) => `大きさ${sizes}のアイコンがありません。加えてください。`,
  iconFormat: ({ address }) => `「${address}」の形式は使えません。PNGにしてください。`,
  iconPixels: ({ size, width, height }) =>
    `画像が${width ? `${width}×${height}ピクセル` : 'PNGではない形式'}です。${size}×${size}ピクセルのPNGにしてください。`,
  fileMissing: ({ address }) =>
    `「${address}」に当たるファイルがありません。ファイルを置くか、アドレスを直してください。`,
  localeMalformed: ({ locale }) =>
    `「${locale}」は言語の表し方ではありません。ja-JP のように書いてください。`,
  localeTwice: ({ locale }) => `「${locale}」の文が2つあります。どちらかを取り除いてください。`,
  translationMissing: ({ locale }) => `「${locale}」の文がありません。Overrideを加えてください。`,
  requirementMissing: () =>
    'Excelの要件（ExcelApi と MinVersion）がありません。加えないと、動かないExcelにも表示されます。',
  requirementMalformed: ({ name, version }) =>
    `要件「${name} ${version}」が正しくありません。Nameと、1.9 のようなMinVersionを書いてください。`,
  groupsTooMany: ({ count }) => `標準のタブにグループが${count}個あります。1個にしてください。`,
  controlsTooMany: ({ count }) => `グループにボタンが${count}個あります。6個までにしてください。`,
};

export function describeProblem({ rule, line, path, facts }: ManifestProblem): string {
  return `${line}行目${path === '' ? '' : `（${path}）`}：${words[rule](facts)}`;
}
