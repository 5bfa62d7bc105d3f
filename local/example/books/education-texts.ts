import { blankForm, type FormText } from './form-text.ts';

/** 教育部: a list that three departments fill in one after the other. */
export const educationTexts: readonly (FormText & { department: string })[] = [
  {
    department: '教育指導課',
    number: '7',
    activity:
      '学級活動や道徳の時間に、係や役割を性別で決めていないかを話し合う授業を行いました。\n　○実施した学校：小学校10校、中学校4校',
    selfEvaluation: '児童・生徒が自分たちの思い込みに気付き、係の決め方を変えた学級がありました。',
    issues: '授業の例を学校の間で分け合えるよう、指導案を共有します。',
  },
  { department: '教育指導課', ...blankForm('8') },
  {
    department: '教育指導課',
    number: '46',
    activity:
      '養護教諭と学級担任が協力し、発達の段階に合わせた指導を行いました。\n　○助産師を招いた授業：中学校3校',
    selfEvaluation: '',
    issues: '',
  },
  {
    department: '社会教育課',
    number: '9',
    activity:
      '公民館の講座に、家庭での役割分担を考える回を設けました。\n　○講座数：7講座　○参加者数：延べ154人',
    selfEvaluation: '夫婦での申込みを受けたところ、男性の参加が増えました。',
    issues: '平日の昼間に開く講座が多いため、土曜日の講座を増やします。',
  },
  {
    department: '社会教育課',
    number: '18',
    activity: '講座の開催に合わせて保育を行いました。\n　○実施回数：31回　○利用した子ども：延べ204人',
    selfEvaluation: '保育を理由に参加を決めた方が多く、講座の参加者の幅が広がりました。',
    issues: '保育に協力していただく方が減っているため、養成の講座を開きます。',
  },
  { department: '社会教育課', ...blankForm('36') },
  { department: '教育センター', ...blankForm('62') },
];
