import type { PropertyHelps } from '../../property-help.ts';
import { flagsHelp, validHelp } from './shared-help.ts';

/** Who writes, and about what. */
export const projectHelp: PropertyHelps = {
  departments: {
    name: '所管課',
    help: '記入する課など（教育センター、図書館も）を、一覧に並べる順に書きます。',
  },
  'departments[].id': {
    name: '課のID',
    help: '課を見分ける短い名前。半角の英小文字と数字（例：jinken）。名称が変わってもIDは変えません。',
  },
  'departments[].name': { name: '課の名称', help: '現在の正式な名称。' },
  'departments[].path': {
    name: '所属',
    help: 'どの局・部のものか。上から順に書きます（市民局、地域生活部）。',
  },
  'departments[].mail': {
    name: 'メールアドレス',
    help: '提出のお願いを送るあて先。課の共用アドレスを1つ書きます。送らない課は書きません。',
  },
  'departments[].formerNames': { name: '別の名称', help: '様式に書かれることのある以前の名称や略称。' },
  'departments[].formerNames[].name': { name: '別の名称', help: '以前の名称または略称。' },
  'departments[].formerNames[].from': {
    name: '使い始めた年度',
    help: 'この名称だった最初の年度（西暦4桁）。',
  },
  'departments[].formerNames[].until': {
    name: '使い終えた年度',
    help: 'この名称だった最後の年度（西暦4桁）。',
  },
  'departments[].formerNames[].note': {
    name: '注記',
    help: '名称の横に印刷する説明（「R5年度は消防総務課」など）。',
  },
  'departments[].succeeds': {
    name: '引き継いだ課',
    help: '仕事を引き継いだ元の課のID。昨年度の記入を並べるために使います。',
  },
  ...validHelp('departments[].valid', 'この課'),
  projects: { name: '事業', help: '点検評価シートを書く事業を、番号の順に書きます。' },
  'projects[].id': {
    name: '事業のID',
    help: '事業を見分ける短い名前。半角の英小文字と数字（例：p12）。番号が変わってもIDは変えません。',
  },
  'projects[].number': {
    name: '番号',
    help: '様式に印刷されている番号（12、1-(3) など）。ほかの事業と重ねません。',
  },
  'projects[].name': { name: '事業名', help: '様式に印刷されている事業の名称。' },
  'projects[].parent': {
    name: '属する施策',
    help: '事業が属する最も下の階層のもののID。階層のない計画では書きません。',
  },
  'projects[].alsoUnder': { name: '再掲', help: 'ほかの施策にも再び掲げる場合に、その施策を書きます。' },
  'projects[].alsoUnder[].node': { name: '再掲する施策', help: '再び掲げる施策などのID。' },
  'projects[].alsoUnder[].class': { name: '関わり方', help: '再掲先での関わり方の種類（関連など）のID。' },
  'projects[].alsoUnder[].note': {
    name: '注記',
    help: '再掲について印刷する説明（「基本目標3に再掲」など）。',
  },
  'projects[].class': { name: '関わり方', help: '関わり方の種類（主目的、関連など）のID。' },
  'projects[].flags': flagsHelp('重点など、この事業に付く目印'),
  'projects[].departments': {
    name: '所管課',
    help: '記入する課のID。複数あるときは、主となる課を最初に書きます。',
  },
  'projects[].written': {
    name: '書き方',
    help: 'perDepartment：課ごとに1枚、jointly：全課で1枚、byLead：主となる課だけが1枚。',
  },
  'projects[].given': {
    name: '計画の文',
    help: '記入させずに印刷する欄（事業内容など）に入れる、計画書の文。',
  },
  'projects[].given[].field': { name: '欄', help: '文を入れる欄のID。' },
  'projects[].given[].department': {
    name: '課',
    help: '課によって文が違う場合の課のID。どの課も同じなら書きません。',
  },
  'projects[].given[].text': { name: '文', help: '印刷する文。改行もそのまま残ります。' },
  'projects[].weight': {
    name: '重み',
    help: '上の階層で重みを付けて平均するときの重み。書かなければ1です。',
  },
  'projects[].succeeds': {
    name: '引き継いだ事業',
    help: '前の計画や年度で、この事業のもとになった事業のID。',
  },
  ...validHelp('projects[].valid', 'この事業'),
};
