import { helpsUnder, type PropertyHelps } from '../../property-help.ts';
import { combineHelp, flagsHelp, momentsHelp, printsHelp, validHelp } from './shared-help.ts';

const ofHelp: PropertyHelps = {
  things: {
    name: '対象の種類',
    help: 'projects：事業、sheets：課ごとのシート、indicators：指標、nodes：体系の階層、plan：計画全体。',
  },
  level: { name: '対象の階層', help: 'nodes のとき、どの階層か。「階層」のIDを書きます。' },
};

const by = {
  name: '行う人',
  help: 'department：所管課、sectionChief：課長、secretariat：事務局、committee：委員会、eachMember：委員それぞれ。',
};

/** 評定, 意見, and grades of higher levels. */
export const ratingHelp: PropertyHelps = {
  ratings: { name: '評定', help: '誰が、何に、どの評価区分で評定するか。' },
  ...helpsUnder('ratings[]', {
    id: { name: '評定のID', help: '評定を見分ける短い名前（例：committee）。' },
    name: { name: '評定の名称', help: '「委員会の評価」のような名称。' },
    scale: { name: '評価区分', help: '評定に使う評価区分のID。' },
    of: { name: '対象', help: '何を評定するか。' },
    ...helpsUnder('of', ofHelp),
    by,
    flags: flagsHelp('一部だけを評定する場合に、その目印'),
    reasonFor: { name: '理由が必要な区分', help: '理由を書く区分の記号を並べます。すべての区分なら "all"。' },
    viewpoints: { name: '観点', help: '区分でなく、観点ごとの点数で評定する場合に書きます。' },
    'viewpoints[].id': { name: '観点のID', help: '観点を見分ける短い名前。' },
    'viewpoints[].name': { name: '観点の名称', help: '「必要性」のような名称。' },
    'viewpoints[].min': { name: '最低点', help: '付けられる最も低い点。' },
    'viewpoints[].max': { name: '最高点', help: '付けられる最も高い点。' },
    ...combineHelp('combine', '観点ごとの点数（観点がなければ委員それぞれの区分）'),
    ...combineHelp('combineMembers', '観点の点数から決めた委員それぞれの区分'),
    moments: momentsHelp('評定を行う'),
    ...validHelp('valid', 'この評定'),
  }),
  opinions: { name: '意見', help: '誰が、何について意見や概括を書くか。' },
  ...helpsUnder('opinions[]', {
    id: { name: '意見のID', help: '意見を見分ける短い名前。' },
    name: { name: '意見の名称', help: '「委員会の意見」のような名称。' },
    of: { name: '対象', help: '何について書くか。' },
    ...helpsUnder('of', ofHelp),
    by,
    isRequired: { name: '必須', help: '必ず書くなら true。' },
    requiredFor: {
      name: '必須にする区分',
      help: '評価がこの区分のときだけ必ず書くなら、その記号を並べます（▲なら備考を書く、など）。',
    },
    rating: {
      name: '区分の評定',
      help: '「必須にする区分」がどの評定の区分か、評定のIDを書きます。指標そのものの区分なら書きません。',
    },
    isRepliedTo: {
      name: '対応状況を書く',
      help: '翌年度に、所管課が意見への対応状況を書くなら true。',
    },
    ...printsHelp('prints'),
    moments: momentsHelp('意見を書く'),
    ...validHelp('valid', 'この意見'),
  }),
  rollUps: { name: '上位の評価', help: '下にあるものの区分から、上の階層の区分を求める場合に書きます。' },
  ...helpsUnder('rollUps[]', {
    id: { name: '上位の評価のID', help: '見分けるための短い名前。' },
    name: { name: '上位の評価の名称', help: '「施策の達成状況」のような名称。' },
    level: { name: '階層', help: '区分を求める階層のID。' },
    scale: { name: '評価区分', help: '求める区分の評価区分のID。' },
    from: { name: 'もとにする区分', help: '次のいずれか一つを書きます。' },
    'from.indicators': { name: '指標から', help: '指標の区分から求めるなら true。' },
    'from.field': { name: '記入欄から', help: 'シートの欄の区分から求めるなら、欄のID。' },
    'from.rating': { name: '評定から', help: '評定から求めるなら、評定のID。' },
    'from.rollUp': { name: '上位の評価から', help: '別の「上位の評価」から求めるなら、そのID。' },
    flags: flagsHelp('一部だけから求める場合に、その目印'),
    ...combineHelp('combine', '下にあるものの区分'),
  }),
};
