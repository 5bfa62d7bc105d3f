import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

type Found = FoundPlace<'hand-broken-line'>;

/** Shorter lines are headings, names and figures, in full-width characters. */
const shortest = 16;
/** So much may the lines of one cell differ: no line begins with a comma or a closing bracket. */
const tolerance = 2;
/** How much of the words around the first and the last break is pointed at. */
const shown = 7;

/** Nobody begins a sentence or an item so. */
const continues =
  /^(?:を|[っゃゅょぁぃぅぇぉんッャュョァィゥェォンー々、。，．）」』】〕％]|ました|ます(?!ま)|ません|でした|です|した[。、]|して[いおきほ、]|する(?:ため|とと|こと|など)|され|られ|せる|ており|ている|など[、をのに]|及び|および|又は|ため[、に]|[一-龠々](?:しま|する|した|して|され))/;
/** A line that is not at its sentence's end; こと, もの and ひと end an item. */
const goesOn = /(?:[をはがや、に]|[にでとは]も|[^もた]の|[^こひあ]と|及び|又は|または|および)$/;
const ended = /[。！？!?：:；;]$/;
const closed = /[」』）)】〕］\]》〉]$/;
/** `開催日：` and the like, at the beginning. */
const labelled = /^[^。、]{1,12}[：:]/;
/** The mark of an item, an indentation, a heading. */
const begins =
  /^(?:[\s・･○●◯〇◎■□◆◇▲△▼▽★☆※＊*►▶→➡⇒【［〔《〈-]|[①-⑳㈠-㈩]|[(（]?[0-9０-９a-zア-ン一二三四五六七八九十]{1,2}[.．)）、])/;

interface Line {
  start: number;
  text: string;
  width: number;
}

/** A sentence broken by hand at the edge of the cell. */
export const handBrokenLine: FieldRule<'hand-broken-line'> = {
  id: 'hand-broken-line',
  reads: 'field',
  severity: 'warns',
  check({ text }) {
    if (!text.includes('\n')) return [];
    const lines = linesOf(text);
    const longest = lines.reduce((most, { width }) => Math.max(most, width), 0);
    return groupsOf(lines).flatMap((group) => (isBroken(group, longest) ? [findGroup(group, text)] : []));
  },
};

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((whole) => {
    const line = { start, text: whole.trimEnd(), width: measure(whole.trimEnd()) };
    start += whole.length + 1;
    return line;
  });
}

/** In full-width characters, near enough for lines of ordinary text. */
function measure(text: string): number {
  let halves = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    halves += unit < 0x2000 || (unit >= 0xff61 && unit <= 0xff9f) ? 1 : 2;
  }
  return halves / 2;
}

/** Lines of about the same width that may be one sentence or paragraph, with the shorter one that ends it. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    const last = group.at(-1);
    if (last && mayGoOn(last, line) && isAsWide(group, last)) group.push(line);
    else {
      if (group.length > 1) groups.push(group);
      group = [line];
    }
  }
  return group.length > 1 ? [...groups, group] : groups;
}

function mayGoOn(line: Line, next: Line): boolean {
  if (line.width < shortest || next.text === '') return false;
  if (ended.test(line.text) || begins.test(next.text)) return false;
  return !labelled.test(line.text) && !labelled.test(next.text);
}

/** Only the last line may be shorter than the first. */
function isAsWide(group: readonly Line[], line: Line): boolean {
  const first = group[0]?.width ?? 0;
  return Math.abs(first - line.width) <= tolerance;
}

function isBroken(group: readonly Line[], longest: number): boolean {
  const [first, second] = group;
  const last = group.at(-1);
  if (!first || !second || !last || last.width > first.width + tolerance) return false;
  if (group.length > 2)
    return last.text.includes('。') || group.some((line, at) => isMidSentence(line, group[at + 1]));
  if (!isMidSentence(first, second)) return false;
  // Titles and items on lines of their own may stand within a sentence.
  const isOwnItem = begins.test(first.text) || /^[「『]/.test(first.text);
  if (isOwnItem && (closed.test(first.text) || !isOpenAtEnd(first.text))) return false;
  return first.width >= longest - tolerance || continues.test(second.text);
}

function isMidSentence(line: Line, next: Line | undefined): boolean {
  return next !== undefined && (isOpenAtEnd(line.text) || continues.test(next.text));
}

function isOpenAtEnd(text: string): boolean {
  return goesOn.test(text) || opens(text) > 0;
}

/** How many brackets are open at the end of the line. */
function opens(text: string): number {
  return [...text.matchAll(/[「『（(【]/g)].length - [...text.matchAll(/[」』）)】]/g)].length;
}

function findGroup(group: readonly Line[], text: string): Found {
  const [first] = group;
  const last = group.at(-1);
  const start = Math.max(first?.start ?? 0, endOf(first) - shown);
  const end = Math.min(endOf(last), (last?.start ?? 0) + shown);
  const replacement = text
    .slice(start, end)
    .replace(/([A-Za-z,.])[^\S\n]*\n(?=[A-Za-z])/g, '$1 ')
    .replace(/[^\S\n]*\n/g, '');
  return { start, end, facts: { breaks: group.length - 1 }, replacement };
}

function endOf(line: Line | undefined): number {
  return (line?.start ?? 0) + (line?.text.length ?? 0);
}

export const handBrokenLineExamples: RuleExamples = {
  fires: [
    {
      text: '子育てや介護をしながら働き続けられるよう、市内の事業所を訪問し、制度の紹介と相\n談を行いました。相談は延べ24件あり、担当者が関係機関につなぎました。今後も訪問\nを続けます。',
      quote:
        '制度の紹介と相\n談を行いました。相談は延べ24件あり、担当者が関係機関につなぎました。今後も訪問\nを続けます。',
      replacement:
        '制度の紹介と相談を行いました。相談は延べ24件あり、担当者が関係機関につなぎました。今後も訪問を続けます。',
    },
    {
      text: '令和5年度の実績\n市民を対象とした男女共同参画講座を3回実施し、延べ72人の参加\nを得ました。',
      quote: 'べ72人の参加\nを得ました。',
      replacement: 'べ72人の参加を得ました。',
    },
    {
      text: '固定的な性別役割分担意識の解消に向けて、広報紙やホームページを\n通じた啓発に努めました。',
      quote: 'ホームページを\n通じた啓発に努',
      replacement: 'ホームページを通じた啓発に努',
    },
    {
      text: '・人権教育の研修を行い、その中で「特別の教科\n道徳」の授業について学びました。',
      quote: 'で「特別の教科\n道徳」の授業に',
      replacement: 'で「特別の教科道徳」の授業に',
    },
  ],
  silent: [
    { text: '就労環境に関する各種情報を窓口に配架しました。\n事業所向けの説明会を開催しました。' },
    {
      text: '女性のための再就職支援セミナーの開催\n男性のための家庭料理教室の開催\n親子で学ぶ防災教室の開催',
      because: '名詞で終わる項目を並べています。',
    },
    {
      text: '令和5年度は、次の講座を\n・「はじめての育児休業」（6月15日開催）\n・「介護と仕事の両立」（11月9日開催）\n実施しました。',
      because: '文の中に項目を並べています。',
    },
    {
      text: '県及び近隣の市と共に、\n「女性のための再就職支援セミナー」\nを開催しました。',
      because: '題名を1行に書いています。',
    },
    {
      text: '依頼会員：485人、支援会員：178人、\n両方会員：8人、登録者の合計：671人',
      because: '項目と数値を並べています。',
    },
    {
      text: '男女共同参画社会の実現に向けた取組について\n広報紙に特集記事を掲載するとともに、公共施設でパネル展を開催し、市民への啓発に努めました。',
      because: '見出しの後に、セルの端で折り返される文が続いています。',
    },
    {
      text: '会場及び開催日は次のとおりです。\n市民文化会館小ホール（令和5年11月11日）\n中央公民館学習室（令和6年3月9日）',
    },
  ],
};
