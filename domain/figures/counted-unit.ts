import { matchAt } from '../dates/match-at.ts';

/** What offices count in; the longest that fits is taken, so that 24人参加 counts 人. */
const words =
  `人 名 件 回 社 校 団体 世帯 冊 部 部署 枚 点 個 本 台 戸 棟 口 組 箇所 個所 事業所 事業者 事業 企業 店 店舗 施設 園 館 室 席
講座 コース 種類 種 項目 地区 地域 自治会 町内会 町会 町 村 区 市 市町 市町村 市区町村 自治体 県 クラブ グループ チーム サークル 機関 教室
円 千円 万円 百万円 億円 割 分 時間 日 日間 週間 泊 ページ 頁 票 作品 品目 品 食 家庭 家族 組織 学級 クラス 学校 小学校 中学校 高校 大学 小学校区
中学校区 校区 学区 圏域 班 隊 両 頭 匹 羽 株 筆 路線 便 基 床 床分 通 講演 公演 試合 競技 種目 区画 会場 拠点 窓口 会議 委員会 審議会 課 社協
病院 診療所 薬局 保育所 保育園 幼稚園 公園 アクセス ビュー 再生 倍 束 袋 箱 缶 着 足 セット 単位 議席 ポイント パーセント トン キロ メートル
平方メートル ヘクタール リットル 者 議案 事例 案件 ケース 法人 か所 カ所 ヶ所 ケ所 ヵ所 か国 カ国 ヶ国 ケ国 か月 カ月 ヶ月 ケ月 ヵ月 言語 カ国語 か国語 組合 協会`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
const latin = 'km|cm|mm|m2|m|kg|g|t-CO2|t|ha|kWh|MWh|kW|kL|L|GB|MB|pt|PV|[㎡㎢㎥㎞㎏℃%‰]';
const known = new RegExp(` ?(${words.join('|')}|(?:${latin})(?![A-Za-z0-9]))`, 'y');
/** What no list knows: at most so long that it may be a counter. */
const other = /([一-龠々ァ-ヺー]{1,4})(?![一-龠々ァ-ヺー])/y;
const notAUnit =
  /以上|以下|未満|以内|程度|前後|超|増|減|現在|達成|実施|開催|参加|累計|見込|予定|及|又|合計|割合|余|弱|強|中/;

/** The unit at this offset of a text that went through `foldWidth`. */
export function readCountedUnit(text: string, offset: number): { unit: string; end: number } | undefined {
  const match = matchAt(known, text, offset) ?? matchAt(other, text, offset);
  const unit = match?.[1];
  if (!match || unit === undefined || (notAUnit.test(unit) && !words.includes(unit))) return undefined;
  return { unit, end: offset + match[0].length };
}
