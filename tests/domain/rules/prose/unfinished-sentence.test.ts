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
  '保護者とともに考えた。人とのつながりを深めた。子どものの',
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
