import { foldWidth } from '../../dates/fold-width.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

const address =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9_%+-]+(?:\.[A-Za-z0-9_%+-]+)*\.?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?![A-Za-z0-9-])/g;

/** A mail address, asked about before publication, an office's too. Silent for @account. */
export const mailAddress: FieldRule<'mail-address'> = {
  id: 'mail-address',
  reads: 'field',
  severity: 'warns',
  check: ({ text }) => {
    if (!/[@＠]/.test(text)) return [];
    const folded = foldWidth(text);
    return [...folded.matchAll(address)].map(({ index, 0: written }) => ({
      start: index,
      end: index + written.length,
      facts: {},
    }));
  },
};

export const mailAddressExamples: RuleExamples = {
  fires: [
    { text: '講師（hanako.yamada@example.jp）と日程を調整しました。', quote: 'hanako.yamada@example.jp' },
    { text: '担当：ｔａｎａｋａ＠ｅｘａｍｐｌｅ．ｊｐ', quote: 'ｔａｎａｋａ＠ｅｘａｍｐｌｅ．ｊｐ' },
    { text: '申込者のアドレスtaro_s@example.co.jpあてに案内を送りました。', quote: 'taro_s@example.co.jp' },
    {
      text: '相談窓口：soudan@city.example.lg.jp',
      quote: 'soudan@city.example.lg.jp',
      because: '窓口のものも、公表の前に一度確かめます。',
    },
  ],
  silent: [
    { text: '市公式アカウント（@example_city）で周知しました。', because: '交流サイトの名前です。' },
    { text: '電子メールでの相談を12件受けました。' },
    { text: '入場料は1人@500円です。', because: '単価の印です。' },
    { text: '「子育て広場@中央公民館」を開きました。', because: '催しの名前です。' },
  ],
};
