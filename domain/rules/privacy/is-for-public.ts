/** What stands before a number or an address that an office gives out on purpose. */
const desk =
  /相談(?:窓口|ダイヤル|電話|専用|先|室|センター)|窓口|ダイヤル|ホットライン|フリー(?:コール|アクセス)|テレホン|問い?合わ?せ|申し?込み?先|(?:申し?込み?|予約|受付)は|受付(?:電話|番号)|専用(?:電話|回線)|代表(?=番号|電話|[ :(]*(?:電話|TEL)?[ :]*$)/gi;
/** 問い合わせのあった方（…）: the number is then a person's. */
const between = /^(?:(?!方|者|本人|宅|さん|様|氏)[^。]){0,24}$/;

/** Whether the text before says that it is meant for the public: 相談窓口（電話0463-00-0000）. */
export function isForPublic(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 40), start);
  const found = [...before.matchAll(desk)].at(-1);
  return found !== undefined && between.test(before.slice(found.index + found[0].length));
}
