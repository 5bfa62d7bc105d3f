/** Why a file is no whole export; data, worded here because nobody else says it. */
export type ArchiveProblem =
  | { code: 'unreadable' }
  | { code: 'noHeader' }
  | { code: 'formatUnknown'; format: string }
  | { code: 'lineWrong'; line: number }
  | { code: 'otherMunicipality'; line: number }
  | { code: 'cutOff' }
  | { code: 'changed' }
  | { code: 'moreAfterEnd'; line: number };

type Words = {
  readonly [C in ArchiveProblem['code']]: (problem: Extract<ArchiveProblem, { code: C }>) => string;
};

const words: Words = {
  unreadable: () => 'ファイルを読めません。名前と場所、開く権限を確かめてください。',
  noHeader: () =>
    '1行目が tenken export の見出しではありません。tenken export で書き出したファイルを指定してください。',
  formatUnknown: ({ format }) =>
    `書き出しの形式「${format}」を、この版では読めません。書き出したときと同じか、新しい版の点検を使ってください。`,
  lineWrong: ({ line }) => `${line}行目を読めません。書き出したままのファイルを指定してください。`,
  otherMunicipality: ({ line }) =>
    `${line}行目が、見出しと違う自治体のものです。書き出したままのファイルを指定してください。`,
  cutOff: () =>
    '終わりの行がありません。書き出しか転送が途中で切れています。もう一度書き出すか、転送し直してください。',
  changed: () =>
    '内容が、書き出したときから変わっています（照合値が違います）。書き出したままのファイルを指定してください。',
  moreAfterEnd: ({ line }) =>
    `終わりの行の後に、${line}行目があります。書き出したままのファイルを指定してください。`,
};

export function sayArchiveProblem(problem: ArchiveProblem): string {
  // The code says which facts there are: the problem and its sentence share `ArchiveProblem`.
  return words[problem.code](problem as never);
}
