import { isStandardKanji } from './standard-kanji.ts';

/** Radicals that programs give out for the kanji when text is copied out of a PDF: NFKC leaves them alone, or makes 戶 of ⼾. */
const radicals: Readonly<Record<string, string>> = {
  '⼾': '戸',
  '⾭': '青',
  '⿈': '黄',
  '⿊': '黒',
  '⺎': '兀',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻣': '骨',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
};
/** Forms of the same character: radicals, ligatures, forms for vertical or small print, letters of formulas, ㋿. */
const forms = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe6b㋿\u{1d400}-\u{1d7ff}]/u;

/** The usual character that this one is another form of; nothing where it is none, or the usual one itself. */
export function usualForm(character: string): string | undefined {
  if (!forms.test(character) || isStandardKanji(character.codePointAt(0) ?? 0)) return undefined;
  const usual = radicals[character] ?? character.normalize('NFKC');
  return usual === character ? undefined : usual;
}
