/** The words around the charts of the secretariat's workbook. */
export const charts = {
  title: 'グラフ',
  note: '所管課ごとの提出状況と、指標の年度ごとの推移を、Excel のグラフにします。数値は、最後に取り込んだ時点のものです。',
  draw: 'グラフを作る・更新する',
  asking: '指標の数値を読み込んでいます…',
  drawing: 'グラフを描いています…',
  drawn: (worksheet: string, made: number, renewed: number) =>
    [
      made > 0 ? `ワークシート「${worksheet}」に、グラフを${made}個作りました。` : '',
      renewed > 0 ? `ワークシート「${worksheet}」の${renewed}個のグラフを、新しい数値にしました。` : '',
    ].join(''),
  none: '描くグラフがまだありません。指標は、２か年以上の数値がそろうとグラフになります。',
  deleted: (count: number) => `削除されたグラフが${count}個あります。作り直していません。`,
  remake: '削除したグラフも作り直す',
  left: (count: number) => `指標のグラフが多すぎるため、計画の順に描き、残りの${count}個は描いていません。`,
  refused: {
    protected:
      'グラフのワークシートが保護されているため、更新できません。保護を解除してから、もう一度押してください。',
    cellBeingEdited:
      'Excel でセルを編集中のため、グラフを描けません。Enter キーで編集を終えてから、もう一度押してください。',
  },
  failed:
    'グラフを描き終えられませんでした。ブックの構成が保護されていないか確かめてから、もう一度押してください。',
};

export type ChartsWords = typeof charts;
