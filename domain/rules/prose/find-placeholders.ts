export interface PlaceOfText {
  start: number;
  end: number;
}

const marks = '○◯〇●△▲□×✕';
const mark = `[${marks}]`;
const title = '(?:講座|研修|セミナー|フォーラム|講演会|シンポジウム|事業|会議|計画|大会|イベント)';
/** What is counted or named; さん and らしさ are no such words: 「○○さん」 and 「○○らしさ」 are said on purpose. */
const named = `(?:[課係室部局区年月日人名回件円社校園館]|[都道府県市町村](?!民)|千円|％|%|パーセント|小学校|中学校|学校|地区|自治会|公民館|センター|委員会|協議会|氏|${title})`;

const patterns: readonly RegExp[] = [
  // 二〇二三年 and 一〇〇人 are figures; 「○ ○月」 may be a bullet.
  new RegExp(`(?<![一二三四五六七八九十百千${marks}])${mark}{2,8}${named}`, 'g'),
  new RegExp(
    `(?:令和|平成|(?<![A-Za-zＡ-Ｚ])[RＲ])${mark}{1,2}年度?(?:${mark}{1,2}月)?(?:${mark}{1,2}日)?`,
    'g',
  ),
  new RegExp(`${mark}{1,2}月${mark}{1,2}日(?:[(（]${mark}[)）])?`, 'g'),
  new RegExp(`第${mark}{1,2}[回期次号]`, 'g'),
  /(?:令和|平成)[ 　]{1,8}年(?!間)度?(?:[ 　]{1,8}月)?(?:[ 　]{1,8}日)?/g,
  /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])(?:[XＸ]{3,12}|[xｘ]{3,12}|(?:[XＸ]{2}|[xｘ]{2})(?=[課係室部局年月日人名回件円社校％%]))(?![A-Za-zＡ-Ｚａ-ｚ0-9０-９])/g,
  /[(（][ 　]{1,10}[)）](?=(?:人|名|回|件|円|千円|か所|箇所)(?![ぁ-んァ-ヶ一-龠]))/g,
  /[_＿]{3,40}/g,
  /[(（【［[〔](?:要確認|要修正|要追記|要加筆|後日記入|後日入力|後で記入|仮入力|数値確認中|TBD|ＴＢＤ)[)）】］\]〕]/g,
  /(?:ここ|こちら|本欄|この欄)に、?(?:[ごご御])?(?:入力|記入|記載)(?:して(?:ください|下さい))?/g,
  /(?:入力|記入|記載)して(?:ください|下さい)/g,
  /^[^\S\n]*[※■●○◯〇・]?[(（【［[〔＜<]?(?:記入例|記載例|入力例|記入見本|例文)[)）】］\]〕＞>]?[:：]?(?=\s|$|[)）】：:])/gm,
];
const titleInQuotes = new RegExp(`^${mark}{2,8}${title}$`);
const anyHint =
  /[○◯〇●△▲□×✕]{2}|[月年第][○◯〇●△▲□×✕]|[令平]..?[○◯〇●△▲□×✕]|[RＲ][○◯〇●]|[令平][和成][ 　]|[XＸxｘ]{2}|[(（][ 　]|[_＿]{3}|要[確修追加]|後[日で]|仮入力|数値確認|TBD|ＴＢＤ|入力|記入|記載|例文/;

/** What was to be filled in and has been left: ○○課, ●月●日, XXX, （記入例）. Nothing in quotes but a whole name: 「○○講座」. */
export function findPlaceholders(text: string): PlaceOfText[] {
  if (!anyHint.test(text)) return [];
  const quotes = quotesOf(text);
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index + match[0].length - match[0].trimStart().length,
      end: match.index + match[0].length,
    })),
  );
  return withoutOverlaps(found.filter((place) => !isQuoted(place, quotes, text)));
}

function quotesOf(text: string): PlaceOfText[] {
  return [...text.matchAll(/[「『“][^「『“」』”\n]{1,200}[」』”]/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}

function isQuoted(place: PlaceOfText, quotes: readonly PlaceOfText[], text: string): boolean {
  const around = quotes.find(({ start, end }) => start <= place.start && place.end <= end);
  if (!around) return false;
  return !titleInQuotes.test(text.slice(around.start, around.end));
}

function withoutOverlaps(places: PlaceOfText[]): PlaceOfText[] {
  const sorted = places.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}
