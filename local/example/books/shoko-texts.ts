import { blankForm, type FormText } from './form-text.ts';

/** 商工観光課: each paragraph stands in a row of its own. */
export const shokoTexts: readonly FormText[] = [
  {
    number: '20',
    activity:
      '就職氷河期の世代を対象に、講座と企業の見学会を開きました。\n　○講座：令和5年10月5日（木）・6日（金）　参加者数：17人（うち女性11人）\n　○企業の見学会：令和5年11月9日（木）　参加者数：12人（うち女性8人）\n\n講座の後の面談は、参加者の希望を聞いて個別に行いました。',
    selfEvaluation: '参加者のうち5人が、年度の末までに就職しました。',
    issues: '子どもの預け先がないために参加できない方がいるため、託児を用意します。',
  },
  blankForm('21'),
  {
    number: '22',
    activity: '商工会と協力し、育児・介護休業の改正点をまとめたちらしを配りました。\n　○配布数：820部',
    selfEvaluation: '窓口に置くだけでなく、訪問の際に手渡すようにしました。',
    issues: '小さな事業所ほど代わりの人を探すことが難しいため、助成金の案内を添えます。',
  },
  {
    number: '24',
    activity:
      '女性のための起業講座を開きました。\n　○全3回：令和6年1月16日（火）、23日（火）、30日（火）\n　○参加者数：14人',
    selfEvaluation: '',
    issues: '',
  },
];
