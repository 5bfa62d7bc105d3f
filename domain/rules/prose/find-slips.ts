import { isInQuotes } from '../../text/is-in-quotes.ts';
import type { UnfinishedKind } from './prose-facts.ts';

export interface Slip {
  start: number;
  end: number;
  kind: UnfinishedKind;
  replacement?: string;
}

/** Nouns that become verbs with する: what stands in these texts on every page. 見直し ends in し itself. */
const doing = new Set(
  (
    '推進 促進 実施 開催 支援 周知 啓発 配布 配付 配架 提供 検討 推奨 強化 充実 拡充 整備 設置 運営 運用 活用 作成 発行 発信 ' +
    '掲載 開設 実践 育成 確保 確認 把握 紹介 募集 要請 依頼 継続 連携 改善 助成 支給 補助 派遣 委託 導入 策定 改定 開始 参加 ' +
    '協力 対応 活動 相談 調整 共有 交付 出席 講演 訪問 案内 説明 養成 展開 構築 ' +
    '展示 解説 招待 拡大 策定 公表 公開 収集 分析 報告 製作 制作 締結 登録 更新 修正 変更 移行 回収 整理 選定 任用 採用 配置'
  ).split(' '),
);
const written = '[一-龠々ァ-ヴーＡ-Ｚａ-ｚA-Za-z0-9０-９」』）)]';
const noun = '[一-龠々ァ-ヴ]';

interface SlipPattern {
  kind: UnfinishedKind;
  pattern: RegExp;
  /** What stands there instead; absent where that is not certain. */
  cure?(found: string): string;
  isSure?(found: string): boolean;
}

const firstSign = (found: string) => found.charAt(0);

const patterns: readonly SlipPattern[] = [
  { kind: 'doubledSign', pattern: /(?<![。…])。{2}(?!。)/g, cure: firstSign },
  { kind: 'doubledSign', pattern: /(?<![、…])、{2}(?!、)/g, cure: firstSign },
  { kind: 'doubledSign', pattern: /(?<!，)，{2}(?!，)/g, cure: firstSign },
  { kind: 'doubledSign', pattern: /、。/g, cure: () => '。' },
  { kind: 'doubledSign', pattern: /。、/g },
  { kind: 'doubledParticle', pattern: /をを/g, cure: firstSign },
  // The word before ends in no kana and the next begins with none: 駅前ににぎわい and 子どものの are left alone.
  {
    kind: 'doubledParticle',
    pattern: new RegExp(`(?<=${written})(?:にに|がが|のの|はは|とと|でで|へへ)(?=${noun})`, 'g'),
    cure: firstSign,
  },
  {
    kind: 'doubledParticle',
    pattern: new RegExp(
      `(?<=[一-龠])(?:がを|はを|にを|をが|をは|をに|をへ|へを|にへの?|へに)(?=${noun})`,
      'g',
    ),
  },
  // すもも, もも組 and their like stand behind の or at the beginning.
  {
    kind: 'doubledParticle',
    pattern: /(?<=[一-龠ァ-ヴー」て])もも(?=[一-龠ァ-ヴ])(?!もも組|もも太郎)/g,
    cure: () => 'も',
  },
  { kind: 'doubledParticle', pattern: /(?<=[一-龠ァ-ヴー」])ととの(?=[一-龠ァ-ヴ])/g, cure: () => 'との' },
  {
    kind: 'doubledParticle',
    pattern: /(について|における|において|に関する|に対する|として|により|による|ための|ことが)\1/g,
    cure: (found) => found.slice(0, found.length / 2),
  },
  // お話ししました is right.
  {
    kind: 'slip',
    pattern: /[一-龠]{2}し{2,3}(?=まし|ます|た|て)/g,
    isSure: isDoing,
    cure: (found) => `${found.slice(0, 2)}し`,
  },
  {
    kind: 'slip',
    pattern: /(?<=[一-龠][いきしちみりえけせめれべ]|てい|でき|おり)まし(?=。)/g,
    cure: () => 'ました',
  },
  { kind: 'slip', pattern: /(?<!ま)まま(?=(?:した|す)[。、])/g, cure: firstSign },
  { kind: 'slip', pattern: /(?<=[一-龠めえけせ])るる(?=とともに|こと|ため|よう|必要|。)/g, cure: firstSign },
  // One letter of the other kana, which looks the same: ホームぺージ, 市民ヘの. ロビーへスロープ is right.
  { kind: 'slip', pattern: /(?<=[ァ-ヴー])(?:[べぺ](?=[ァ-ヴー])|へ(?=ー))/g, cure: otherKana },
  { kind: 'slip', pattern: /(?<=[一-龠ぁ-ん])[ヘリ](?=[ぁ-ん一-龠、。])(?!課)/g, cure: otherKana },
  { kind: 'slip', pattern: /(?<=[一-龠]し|[行図]い|図り|てい|でき)ま(?=。)/g },
  { kind: 'slip', pattern: /[一-龠]{2}(?:ました|ます|ません|ながら)/g, cure: withShi, isSure: isDoing },
  {
    kind: 'slip',
    pattern: /(?<=を)[一-龠]{2}とともに/g,
    isSure: isDoing,
    cure: (found) => found.replace('とともに', 'するとともに'),
  },
  { kind: 'slip', pattern: /ましたた(?=[。、])|ましした/g, cure: () => 'ました' },
  { kind: 'slip', pattern: /(?<=[うくすつぬぶむる])ことがでました/g, cure: () => 'ことができました' },
  {
    kind: 'slip',
    pattern: /述べ(?=(?:人数|件数|回数|日数|参加者|利用者|受講者|来場者|\d|[０-９]))/g,
    cure: () => '延べ',
  },
];
/** Slips of the fingers that are no Japanese in any sentence; what is quoted is left as it is. */
export function findSlips(text: string): Slip[] {
  return patterns.flatMap(({ kind, pattern, cure, isSure }) =>
    [...text.matchAll(pattern)]
      .filter((match) => (isSure?.(match[0]) ?? true) && !isInQuotes(text, match.index))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind,
        ...(cure ? { replacement: cure(match[0]) } : {}),
      })),
  );
}

/** Whether it begins with a noun that becomes a verb with する. */
export function isDoing(found: string): boolean {
  return doing.has(found.slice(0, 2));
}

function otherKana(found: string): string {
  const distance = found < 'ァ' ? 0x60 : -0x60;
  return String.fromCharCode(found.charCodeAt(0) + distance);
}

function withShi(found: string): string {
  return found.replace(/(?=ました|ます|ません|ながら)/, 'し');
}
