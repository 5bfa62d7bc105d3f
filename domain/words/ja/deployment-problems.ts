import type { DeploymentProblemWords } from '../deployment-problem-words.ts';

export const deploymentProblems: DeploymentProblemWords = {
  notAnAccount: ({ value }) =>
    `「${value}」はAWSアカウントの番号ではありません。12桁の数字を、引用符で囲んで書いてください。`,
  notAGuid: ({ value }) =>
    `「${value}」はGUIDではありません。Microsoft Entra 管理センターなどから、8-4-4-4-12桁のIDをそのまま写してください。`,
  notHttps: ({ value, wants }) =>
    wants === 'origin'
      ? `「${value}」は使えません。https:// とホスト名（とポート）だけを小文字で書き、パスと末尾の「/」は取り除いてください。例：https://tenken.city.example.jp`
      : `「${value}」は使えません。https:// で始まり、インターネットから読めるホスト名のアドレスにしてください。「?」や「#」は使えません。`,
  notADomain: ({ value }) =>
    `「${value}」はドメイン名ではありません。tenken.city.example.jp のように、小文字のホスト名だけを書いてください。`,
  notMail: ({ value }) =>
    `「${value}」はメールアドレスとして読めません。実際に届くアドレスを1つ書いてください。`,
  notANetwork: ({ value }) =>
    `「${value}」はネットワークとして読めません。203.0.113.0/24 や 2001:db8::/32 のように書いてください。1台なら 203.0.113.7/32 です。`,
  networkInside: ({ value }) =>
    `「${value}」は庁内だけのアドレスです。APIから見えるのは外向きのアドレスなので、このままでは誰も使えません。回線の固定アドレスを情報政策の担当に確かめてください。`,
  notACertificate: ({ value }) =>
    `「${value}」は証明書のARNではありません。AWS Certificate Manager の画面から、arn:aws:acm:us-east-1:… をそのまま写してください。`,
  certificateElsewhere: ({ region }) =>
    `証明書が ${region} にあります。CloudFrontが使えるのは us-east-1（バージニア北部）の証明書だけです。同じ名前の証明書を us-east-1 で発行してください。`,
  certificateOfOthers: ({ certificateAccount, account }) =>
    `証明書はアカウント ${certificateAccount} のものですが、配置先は ${account} です。配置先のアカウントで発行してください。`,
  versionMalformed: ({ value }) =>
    `「${value}」は版として使えません。1.0.0.0 のように、点で区切った1～4個の数を書いてください。`,
  nameMalformed: () => '名前は、改行などを含まない125文字以内の文字にしてください。',
  idRepeated: ({ id }) => `「${id}」が2度出てきます。それぞれに別のIDを付けてください。`,
  mailRepeated: ({ value }) => `「${value}」が2度出てきます。1つを取り除いてください。`,
  providerUnknown: ({ id, known, nearest }) =>
    `「${id}」というサインイン先は providers にありません。${
      nearest === undefined
        ? `あるのは ${known.map((one) => `「${one}」`).join('、')} です。`
        : `「${nearest}」ではありませんか。`
    }`,
  providerUnused: ({ id }) =>
    `「${id}」を使う自治体がありません。このままでは、押しても入れないボタンが出ます。どれかの自治体の signIn に加えるか、取り除いてください。`,
  tenantMissing: () =>
    'Microsoft Entra ID のテナントIDがありません。その自治体のディレクトリ（テナント）IDを tenant に書いてください。',
  tenantNotNeeded: ({ provider }) =>
    `「${provider}」は Microsoft Entra ID ではないので、tenant は使いません。取り除いてください。`,
  issuerShared: ({ issuer, firstPlace }) =>
    `「${issuer}」は ${firstPlace} でも使われています。1つのサインイン先（テナント）は1つの自治体の1つの入口にしか使えません。どちらかを直してください。`,
  microsoftAsOpenId: () =>
    'これはMicrosoftのサインインです。kind を "entra" にし、テナントIDは自治体の signIn に書いてください。',
  administratorMissing: ({ municipality }) =>
    `${municipality}の管理者がいません。最初に利用者を登録する人のID（Entra ID ではオブジェクトID）を administrators に書いてください。`,
};
