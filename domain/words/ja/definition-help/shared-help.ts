import { helpsUnder, type PropertyHelps } from '../../property-help.ts';

/** `of`: what holds in these years, as 「この事業」. */
export function validHelp(path: string, of: string): PropertyHelps {
  return {
    [path]: { name: '有効な年度', help: `${of}が有効な年度の範囲です。ずっと有効なら書きません。` },
    ...helpsUnder(path, {
      from: { name: '開始年度', help: `${of}が始まる年度（西暦4桁）。計画の初めからなら書きません。` },
      until: { name: '終了年度', help: `${of}が終わる年度（西暦4桁、その年度を含む）。続くなら書きません。` },
    }),
  };
}

export function flagsHelp(of: string): PropertyHelps[string] {
  return { name: '目印', help: `${of}。「目印」のIDを書きます。` };
}

export function momentsHelp(of: string): PropertyHelps[string] {
  return { name: '時点', help: `${of}時点（中間、年度末など）のID。どの時点でも同じなら書きません。` };
}

export function printsHelp(path: string): PropertyHelps {
  return {
    [path]: { name: '印刷枠', help: '印刷する枠に入る文字の量です。限りがなければ書きません。' },
    ...helpsUnder(path, {
      charactersPerLine: { name: '1行の文字数', help: '1行に入る全角の文字数。半角は半分に数えます。' },
      lines: { name: '行数', help: '枠に入る行数。' },
    }),
  };
}

export function computedHelp(path: string): PropertyHelps {
  return {
    [path]: { name: '計算', help: '記入せず、ほかの欄から計算する欄にだけ書きます。' },
    ...helpsUnder(path, {
      how: {
        name: '計算の方法',
        help: 'sum：合計、difference：最初の欄からほかの欄を引く、percent：1つ目が2つ目の何％か、product：すべて掛ける、quotient：1つ目を2つ目で割る。',
      },
      of: {
        name: '計算に使う欄',
        help: '計算に使う欄のID（年度の表の中では、同じ表の行のID）。書いた順に使います。',
      },
    }),
  };
}

export function combineHelp(path: string, of: string): PropertyHelps {
  return {
    [path]: { name: 'まとめ方', help: `${of}から一つの区分を決める方法です。` },
    ...helpsUnder(path, {
      how: {
        name: 'まとめ方の種類',
        help: 'worst：最も低い区分、best：最も高い区分、median：中央、counted：数や割合、mean：点数の平均、sum：点数の合計。',
      },
      rows: {
        name: '数による決め方',
        help: 'counted のとき、上から順に調べ、初めに当てはまった行の区分にします。',
      },
      'rows[].grade': { name: '区分', help: 'この行に当てはまるときの区分の記号。' },
      'rows[].of': {
        name: '割合',
        help: 'all：すべて、any：一つでも、{"percent": 80}：80％以上。',
      },
      'rows[].of.percent': { name: '割合（％）', help: '少なくとも何％か（0から100）。' },
      'rows[].have': { name: '数える区分', help: 'この区分か、それより高い区分のものを数えます。' },
      otherwise: {
        name: 'それ以外の区分',
        help: 'counted のとき、どの行にも当てはまらない場合の区分の記号。',
      },
      half: {
        name: '中間のとき',
        help: 'mean のとき、平均が二つの区分のちょうど中間なら、up：高いほう、down：低いほう。',
      },
      isWeighted: { name: '重みを使う', help: 'mean のとき、重みを付けて平均するなら true。' },
      bands: {
        name: '点数の帯',
        help: 'sum のとき、合計が何点以上ならどの区分かを、高い点から順に書きます。',
      },
      'bands[].grade': { name: '区分', help: 'この点数以上のときの区分の記号。' },
      'bands[].atLeast': { name: '何点以上', help: 'この区分になる最も低い点数。' },
    }),
  };
}
