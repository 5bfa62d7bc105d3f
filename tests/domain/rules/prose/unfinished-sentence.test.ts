import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

const rule = 'unfinished-sentence';

test.each([
  ['研修を行った。、また周知した。', '。、', undefined],
  ['周知を図った、。', '、。', '。'],
  ['市民のの理解を深めた。', 'のの', 'の'],
  ['チラシをを配布した。', 'をを', 'を'],
  ['会場をに変更した。', 'をに', undefined],
  ['講座がを開催した。', 'がを', undefined],
  ['関係機関と連携ながら進めた。', '連携ながら', '連携しながら'],
  ['講座を開催ます。', '開催ます', '開催します'],
  ['理解を深めることがでました。', 'ことがでました', 'ことができました'],
  ['述べ件数は24件であった。', '述べ', '延べ'],
  ['研修を行いましたまた、周知を図りました。', 'ました', 'ました。'],
  ['研修を行った。参加者は20人でした\n\n講座も行った。', 'でした', 'でした。'],
  ['研修を行った。\n\n引き続き、周知の方法を検討し', '周知の方法を検討し', undefined],
  ['研修を行った。今後は、関係機関との連携を図りながら', '関係機関との連携を図りながら', undefined],
  ['【職員課】\n研修を行った。今後は会場を\n【人権・広聴相談課】\n講座を開いた。', '今後は会場を', undefined],
  ['研修を行った。参加者からは、気持ちが楽になったとの', '気持ちが楽になったとの', undefined],
  ['研修を行った。結果は関係課と共有し、必要に応じて', '必要に応じて', undefined],
  ['研修を行った。今後は、地域で活動する団体などの', '地域で活動する団体などの', undefined],
  ['研修を行った。参加しやすい日時を選び、多様な', '多様な', undefined],
  ['研修を行った。参加者は前年度を上回ったが', '参加者は前年度を上回ったが', undefined],
  ['研修を行った。周知に努めたものの', '周知に努めたものの', undefined],
  ['研修を行った。相談の窓口及び', '相談の窓口及び', undefined],
  ['研修を行いました。周知の方法も見直しまし', '周知の方法も見直しまし', undefined],
  ['研修を行いました。理解が深まったと考えてい', '理解が深まったと考えてい', undefined],
  [
    '研修を行った。窓口の職員も対象とする研修を行い、\n・第1回\n・第2回',
    '窓口の職員も対象とする研修を行い、',
    undefined,
  ],
  [
    '窓口の職員を対象に研修を実施し、\n\n相談員の研修も行った。',
    '窓口の職員を対象に研修を実施し、',
    undefined,
  ],
])('%j', (text, quote, replacement) => {
  const found = checkText(text, rule);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([quote]);
  expect(found[0]?.replacement).toBe(replacement);
  if (replacement === undefined) return;
  expect(quotes(text.slice(0, found[0]?.start) + replacement + text.slice(found[0]?.end), rule)).toEqual([]);
});

test.each([
  '参加者数：24人',
  '研修の開催',
  '研修を行った。\n・講師を招いて実施し\n・資料を配布',
  '研修を行った。次の講座を開催\n・講座A\n・講座B',
  '母ははじめて参加した。駅前ににぎわいが戻った。会場でできることを考えた。',
  '保護者とともに考えた。人とのつながりを深めた。子どものの。',
  '残念ながら中止となった。市民を先生とともに支援した。',
  '見直します。お話しします。',
  '「うーん、、」という声が聞かれた。',
  '研修を行った。。。',
  '市民の皆さんとともに',
  '研修を行った。対象は小中学生の子ども',
  '研修を行った。開催は4月から9月まで',
  '研修を行った。内容は次のこと',
  '研修を行いました\nが、参加は少なかった。',
  '研修を行いました\n講座を開きました\n周知しました。',
  '研修を行いました。\n・講座を開きました\n成果がありました。',
  '前述べたとおり実施した。',
  '研修を行った。実施した講座は、\n・第1回　24人\n・第2回　18人',
  '研修を行った。次のとおり、\n・第1回　24人\n・第2回　18人',
  '次の講座を開催し、\n・第1回　24人\n・第2回　18人\n延べ42人が参加した。',
  '研修を行った。内容は、接遇と子育て',
  '研修を行った。\n男女共同参画について',
  '研修を行った。\n地域の一員として',
  '研修を行った。会場は、市民の広場',
  '研修を行った。\nこれからの',
  '研修を行った。対象は市民のすべて',
  '近隣の市と共に、\n\n「再就職支援セミナー」\n\nを開催した。',
])('silent: %j', (text) => {
  expect(quotes(text, rule)).toEqual([]);
});

test('a text of finished sentences is silent; one that loses the full stop between two is not', () => {
  const sentence = fc.constantFrom(
    '研修を2回実施しました。',
    '庁内報で周知を図りました。',
    '参加者は増加しています。',
    '講座の内容は好評でした。',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), (sentences) => {
      const text = sentences.join('\n');
      expect(quotes(text, rule)).toEqual([]);
      expect(quotes(text.slice(0, -1), rule)).toHaveLength(1);
    }),
  );
});
