/** 敬体 (です・ます) or 常体 (だ・である・した). */
export type SentenceStyle = 'polite' | 'plain';

const polite =
  /(?:ま(?:す|した|せん|せんでした|しょう|せ)|(?:です|でした|でしょう|ません|ください|くださいませ)(?:か|ね|が)?|ございます)$/;
/** Inflected ends only: a sentence that ends with a noun (まちづくり, ふれあい, 予定) has no style. */
const plainEnds: readonly RegExp[] = [
  /(?:である|であった|(?<!から|ほん|ま|い)だ|だった|ではない|でない|なかった|ない)$/,
  /(?:[しっれいけきせえじびみべてげねめぎちり得見来出]た|んだ|[次継防稼注急研担]いだ)$/,
  /[ぁ-ん一-龠]る$/,
  /(?:[一-龠]う|もらう|いただく|ていく|でいく|基づく|働く|続く|[一-龠]す|たす|やす|かす|(?<!一)つ|[一-龠]む|り組む|[一-龠]ぶ)$/,
  /(?:たい|やすい|にくい|づらい|べき(?:だ|である)|[高低多良少早遅強弱]い|少ない|大きい|小さい|難しい|望ましい|厳しい)$/,
];
const nouns =
  /(?:ひとつ|一つ|二つ|三つ|よう|ほう|障がい|扱い|違い|願い|集い|支え合い|話し合い|行い|あした|はる|よる|ひる|こと|もの)$/;
const asideAtEnd = /[(（][^()（）]{0,60}[)）]$/;

/** The style of one sentence with its full stop; nothing where it has none, or is no full sentence. */
export function sentenceStyle(sentence: string): SentenceStyle | undefined {
  if (!sentence.endsWith('。')) return undefined;
  const end = sentence.slice(-80, -1).replace(asideAtEnd, '').trimEnd();
  if (polite.test(end)) return 'polite';
  return !nouns.test(end) && plainEnds.some((pattern) => pattern.test(end)) ? 'plain' : undefined;
}

/** The end that shows the style: `行った。` of `講座を行った。`; its length. */
export function lengthOfEnd(sentence: string): number {
  return (
    /[一-龠々]{0,4}[ぁ-ん]{1,14}(?:[(（][^()（）]{0,60}[)）])?。$/.exec(sentence.slice(-90))?.[0].length ??
    sentence.length
  );
}
