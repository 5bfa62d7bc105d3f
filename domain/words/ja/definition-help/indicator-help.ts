import { helpsUnder, type PropertyHelp, type PropertyHelps } from '../../property-help.ts';
import { validHelp } from './shared-help.ts';

function quantityHelp(of: string): Record<string, PropertyHelp> {
  return {
    raw: {
      name: '印刷どおりの値',
      help: `${of}を、計画書に印刷されているとおりに書きます（「40％以上」など）。`,
    },
    value: { name: '数', help: `${of}を数だけで書きます。数で表せなければ書きません。` },
    unit: { name: '単位', help: '内訳の単位と違う場合だけ書きます。' },
    per: { name: '当たり', help: '「人/年」の「年」のように、何当たりか。' },
    asOf: { name: '時点', help: '「2021年度末」のように、いつの値かを印刷どおりに書きます。' },
    fiscalYear: { name: '年度', help: `${of}の年度（西暦4桁）。` },
    source: { name: '出典', help: '値の出典（調査の名称など）。' },
    note: { name: '注記', help: '値に添える説明。' },
    footnote: { name: '脚注の記号', help: '「※2」のような記号。' },
  };
}

const targetHelp: PropertyHelps = {
  ...quantityHelp('目標'),
  fiscalYear: {
    name: '年度',
    help: 'いつまでに達成するか（西暦4桁）。計画の最後の年度、または毎年度同じなら書きません。',
  },
  aim: {
    name: '目標の種類',
    help: 'atLeast：以上、atMost：以下、range：範囲、increase：増加、decrease：減少、keep：維持・継続、words：文章。',
  },
  min: { name: '範囲の下限', help: 'range のときの下限。ちょうどでも達成です。' },
  max: { name: '範囲の上限', help: 'range のときの上限。ちょうどでも達成です。' },
  ...validHelp('valid', 'この目標'),
  revision: {
    name: '改定の回数',
    help: '初めの目標は 0（書かなくてよい）、見直すたびに 1、2 と増やします。',
  },
  milestones: { name: '年度ごとの段階', help: 'words のときの年度ごとの目標（「2024年度 体制構築」など）。' },
  'milestones[].raw': { name: '印刷どおりの文', help: '計画書に印刷されているとおりに書きます。' },
  'milestones[].text': { name: '内容', help: '年度を除いた内容（「体制構築」）。' },
  'milestones[].from': { name: '始まりの年度', help: 'この段階が始まる年度（西暦4桁）。' },
  'milestones[].until': {
    name: '終わりの年度',
    help: 'この段階が終わる年度（西暦4桁）。続くなら書きません。',
  },
  'milestones[].stage': { name: '段階', help: '内訳の「段階」のうち、どれに当たるか。' },
  isShared: { name: '共通の目標', help: '一つの目標を複数の内訳にまとめて印刷するなら true。' },
};

const partHelp: PropertyHelps = {
  id: { name: '内訳のID', help: '指標の中で内訳を見分ける短い名前（例：a）。' },
  label: { name: '内訳の名称', help: '「①相談件数」「中高生」のような名称。内訳が一つなら書きません。' },
  unit: { name: '単位', help: '％、人、件など。' },
  better: {
    name: '望ましい向き',
    help: '目標から分からない場合に、higher：多いほどよい、lower：少ないほどよい。',
  },
  period: { name: '実績の期間', help: 'state：ある時点の状態、year：年ごとの量、plan：計画期間の累計。' },
  addsDepartments: { name: '課の合計', help: '複数の課の報告を足して実績にするなら true。' },
  paceFrom: {
    name: '経過年数の起点',
    help: '「2013年度比」のように、目標までの年数を計画の最初の年度から数えないときに、数え始める年度（西暦4桁）。基準値の年度を書きます（累計の目標では、数え始める最初の年度）。',
  },
  baseline: { name: '基準値', help: '計画を作ったときの現状値。なければ書きません。' },
  ...helpsUnder('baseline', quantityHelp('基準値')),
  targets: { name: '目標', help: 'この内訳の目標。年度ごとの目標や、見直した目標も並べて書きます。' },
  ...helpsUnder('targets[]', targetHelp),
  references: { name: '参考の値', help: '【参考】として並べて印刷する値。評価には使いません。' },
  ...helpsUnder('references[]', {
    ...quantityHelp('参考の値'),
    label: { name: '参考の名称', help: '「【参考】全国」のような名称。' },
    beside: { name: '並べる値', help: 'baseline：基準値、target：目標、actual：実績のどれと並べるか。' },
  }),
  extras: { name: '目標のない量', help: '目標はないが報告する量（視聴回数など）。' },
  'extras[].label': { name: '名称', help: '報告する量の名称。' },
  'extras[].unit': { name: '単位', help: '報告する量の単位。' },
  stages: {
    name: '段階',
    help: '文章の目標で、実績に書く言葉を、初めの段階から順に書きます（検討、体制構築、運用）。',
  },
  weight: { name: '重み', help: '平均するときの重み。書かなければ 1。' },
};

/** 指標 */
export const indicatorHelp: PropertyHelps = {
  indicators: { name: '指標', help: '計画の指標を、計画書の順に書きます。' },
  ...helpsUnder('indicators[]', {
    id: { name: '指標のID', help: '指標を見分ける短い名前（例：i1）。' },
    number: { name: '番号', help: '計画書に印刷されている番号（1-(1) など）。' },
    name: { name: '指標の名称', help: '計画書に印刷されている名称。' },
    node: { name: '属する施策', help: '指標が属する施策などのID。計画全体の指標なら書きません。' },
    project: { name: '属する事業', help: '事業の指標なら、その事業のID。' },
    kind: { name: '指標の種類', help: '「活動指標」「成果指標」のような、この計画での呼び名。' },
    departments: { name: '所管課', help: '実績を報告する課のID。' },
    scale: { name: '評価区分', help: '区分の提案と評価に使う評価区分のID。' },
    parts: { name: '内訳', help: '指標の内訳（①②、年代別など）。内訳がなければ1つだけ書きます。' },
    ...helpsUnder('parts[]', partHelp),
    totals: { name: '合計の関係', help: 'いくつかの内訳の合計が、別の内訳になる場合に書きます。' },
    'totals[].total': { name: '合計の内訳', help: '合計を示す内訳のID。' },
    'totals[].of': { name: '足す内訳', help: '足し合わせる内訳のID。' },
    weight: { name: '重み', help: '上位でまとめて平均するときの重み。書かなければ 1。' },
    source: { name: '出典', help: '実績の出典（市民意識調査など）。' },
    notes: { name: '注記', help: '指標の下に印刷する説明。1つが1行になります。' },
    ...validHelp('valid', 'この指標'),
  }),
};
