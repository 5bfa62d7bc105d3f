import { refusals } from '#domain/words/ja/refusals.ts';
import { type RefusalWords, sayRefusal } from '#domain/words/refusal-words.ts';
import type { Trouble } from './trouble.ts';

type Words = { readonly [C in Trouble['code']]: (trouble: Extract<Trouble, { code: C }>) => string };

const words: Words = {
  refused: ({ refusal }) => own[refusal.code]?.(refusal.facts ?? {}) ?? sayRefusal(refusals, refusal),
  fault: ({ status, reference }) =>
    `サーバーで障害が起きました（${status}）。しばらくしてからもう一度お試しください。続くときは、${reference ? `参照番号 ${reference} を添えて` : '時刻を添えて'}運用の担当にお知らせください。`,
  unreachable: ({ address, reason }) =>
    new URL(address).hostname === 'localhost'
      ? `${address} に届きません（${reason}）。手元のサーバーを npm start で動かしてください。`
      : `${address} に届きません（${reason}）。アドレスと、ネットワークの許可を確かめてください。プロキシを通すときは、Node.js 24 以降で、環境変数 HTTPS_PROXY にプロキシのアドレスを、NODE_USE_ENV_PROXY に 1 を設定します。`,
  certificate: ({ address, reason }) =>
    `${address} の証明書を確かめられません（${reason}）。庁内の認証局のときは、その証明書のファイルを環境変数 NODE_EXTRA_CA_CERTS に書いてください。`,
  tooSlow: ({ address, seconds }) =>
    `${address} から${seconds}秒以内に返事がありません。しばらくしてからもう一度お試しください。`,
  notTenken: ({ address, status }) =>
    `${address} の返事（${status}）は、点検のものではありません。アドレスを確かめてください。正しいときは、この道具と配備先の版が大きく違わないか確かめてください。`,
  addressMissing: () =>
    '配備先がわかりません。--at https://… を付けるか、環境変数 TENKEN_AT に書いてください。',
  addressMalformed: ({ given }) =>
    `「${given}」は配備先のアドレスとして使えません。https:// で始まるアドレスを書いてください。例：https://tenken.example.jp`,
  providerMissing: ({ known }) =>
    `サインインの方法が複数あります。--provider に次のどれかを書いてください：${known.join('、')}`,
  providerUnknown: ({ given, known }) =>
    `「${given}」というサインインの方法はありません。次のどれかにしてください：${known.join('、')}`,
  signInNeeded: ({ origin }) =>
    `サインインしていません。先に tenken sign-in --at ${origin} を実行するか、環境変数 TENKEN_TOKEN にトークンを入れてください。`,
  signInCancelled: () => 'サインインをやめました。続けるときは、もう一度実行してください。',
  signInOver: ({ minutes }) => `${minutes}分以内にサインインが終わりませんでした。もう一度実行してください。`,
  signInFailed: ({ reason }) =>
    `サインインできませんでした（${reason}）。もう一度実行し、続くときは、サインインの登録（tenken のクライアントと戻り先）を確かめてください。`,
  noDeviceSignIn: () =>
    'この配備先のサインインは --device に対応していません。ブラウザーのある機器で、--device なしで実行してください。',
};

/** The words of the pane speak of its screens; here there are none. */
const own: Partial<RefusalWords> = {
  notSignedIn: () =>
    'サインインの有効期限が切れているか、このアカウントは配備先で使えません。tenken sign-in でもう一度サインインしてください。',
  notAMember: () =>
    'このアカウントは、どの計画にも登録されていません。管理者に登録を依頼するか、ほかのアカウントで tenken sign-in を実行してください。',
  notAllowed: () =>
    'このアカウントには、この操作をする権限がありません。権限のある人（報告書は事務局か委員会、ほかは管理者）のアカウントで tenken sign-in を実行してください。',
  malformed: ({ place }) =>
    `送った内容をサーバーが読み取れませんでした。${place ? `（${place}）` : ''}この道具と配備先の版が同じか、tenken doctor で確かめてください。`,
  tooLarge: () => '一度に送る量が多すぎます。計画や年度ごとに分けてください。',
  busy: () => 'ただいま混み合っています。少し待ってから、もう一度実行してください。',
};

export function sayTrouble(trouble: Trouble): string {
  // The code says which facts there are: the trouble and its sentence share `Trouble`.
  return words[trouble.code](trouble as never);
}
