const done =
  /(?:ました|でした|[しっいきれりえけめられ]た)(?=[。、(\s]|が|と|もの|ところ|ほか|$)|\d ?(?:人|名|組|社|団体|世帯|件)/;
const toCome =
  /予定|見込|次[の回期年は]|[来翌]年|翌[月週]|今後|計画(?:して|する|です|である)|向け|検討|たい(?:[。と]|$)|(?:ます|する)(?:[。(]|$)|定員|募集|締切|申込|延期|振り?替/;

/** Whether a line, folded, tells what was done or counted, and nothing that is still to come. */
export function tellsWhatWasDone(line: string): boolean {
  return done.test(line) && !toCome.test(line);
}
