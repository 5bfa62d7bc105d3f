import { blankForm, type FormText } from './form-text.ts';

/** 人権・広聴相談課: five forms are filled in, the others wait. */
export const jinkenTexts: readonly FormText[] = [
  blankForm('1'),
  blankForm('2'),
  blankForm('3'),
  {
    number: '4',
    activity:
      '推進サポーターの要綱を定め、令和6年2月1日（木）から募集を始めました。\n　○応募者数：11人（うち男性4人）\n　○説明会：令和6年2月24日（土）　参加者数：9人',
    selfEvaluation: '学生から退職された方まで、幅広い年代の応募がありました。',
    issues: '最初の年は講座の運営の手伝いから始め、無理なく続けられる活動の形を話し合います。',
  },
  {
    number: '5',
    activity: '次の計画に向けた市民意識調査の項目を検討し、有識者2人から意見をいただきました。',
    selfEvaluation: '前回の調査と比べられる設問を残したうえで、新しい設問を6問加えました。',
    issues: '若い世代の回答が少ないため、スマートフォンでも答えられるようにします。',
  },
  blankForm('13'),
  blankForm('15'),
  {
    number: '16',
    activity:
      '［指標］審議会等の委員に占める女性の割合　目標：40％／実績：33.8％\n改選を控えた12の審議会等について、担当課と事前に協議しました。\n　○女性の委員が増えた審議会等：5\n　○女性の委員がいない審議会等：2',
    selfEvaluation: '協議の時期を改選の6か月前に早めたため、候補者を探す時間を取ることができました。',
    issues: '専門の分野が限られる審議会等では候補者が少なく、人材の名簿を作ることを検討します。',
  },
  blankForm('22'),
  blankForm('23'),
  blankForm('24'),
  blankForm('32'),
  {
    number: '47',
    activity: '相談窓口のカードを作り、公共施設の女子トイレなど38か所に置きました。\n　○配布枚数：1,140枚',
    selfEvaluation: 'カードを見て電話をくださった方がおり、相談の入口として役立っています。',
    issues: '男性の被害者にも届くよう、置く場所と言葉を見直します。',
  },
  blankForm('48'),
  {
    number: '55',
    activity:
      '職員と市民に向けて、性の多様性についての研修と展示を行いました。\n　○職員研修：令和5年8月22日（火）　参加者数：63人\n　○パネル展示：令和5年6月5日（月）～16日（金）',
    selfEvaluation: '研修の後、申請書の性別欄を見直した課が3課ありました。',
    issues: '',
  },
  blankForm('56'),
];
