/** What other departments already sent in when the example begins, so that the secretariat has something to look at. */
export interface ExampleSheet {
  number: string;
  department: string;
  /** The clerk who sent it; invented. */
  by: string;
  /** The last step that it took; what comes before is walked through. */
  state: 'inProgress' | 'submitted' | 'returned' | 'accepted';
  /** Japanese local time of the last push. */
  at: string;
  remark?: string;
  activity: string;
  selfEvaluation: string;
  issues: string;
}

/** The sentences are the project's own; no department wrote them. */
export const exampleSheets: readonly ExampleSheet[] = [
  {
    number: '10',
    department: '危機管理課',
    by: '池端 隆',
    state: 'accepted',
    at: '2024-05-23T10:12',
    activity:
      '［指標］防災会議の委員に占める女性の割合　目標：15％／実績：12.5％\n委員の改選に当たり、関係団体へ女性の推薦を依頼しました。\n　○依頼した団体：8団体　○女性の推薦があった団体：3団体',
    selfEvaluation: '推薦の依頼に理由を添えたことで、女性の委員が1人増えました。目標には届いていません。',
    issues: '充て職の委員は役職で決まるため、公募の枠を設けられるかを検討します。',
  },
  {
    number: '11',
    department: '危機管理課',
    by: '池端 隆',
    state: 'accepted',
    at: '2024-05-23T10:31',
    activity:
      '自治会と学校を対象に、出前の防災講話を行いました。\n　○実施回数：14回　○参加者数：612人（うち女性338人）\n　○主な実施日：令和5年9月2日（土）、令和5年11月25日（土）',
    selfEvaluation: '備蓄品の選び方を題材にしたことで、女性の参加が半数を超えました。',
    issues: '平日の夜に開く回を増やし、働く世代にも参加していただけるようにします。',
  },
  {
    number: '12',
    department: '危機管理課',
    by: '池端 隆',
    state: 'submitted',
    at: '2024-06-06T16:48',
    activity:
      '避難所の運営訓練で、授乳室、女性用の物干し場及び相談窓口の配置を確かめました。\n　○実施日：令和5年10月21日（土）　○参加者数：96人',
    selfEvaluation: '配置の図面を見直し、夜間の照明の位置を改めることができました。',
    issues: '運営委員会に女性が加わっている避難所は9か所のうち5か所です。残る4か所に働きかけます。',
  },
  {
    number: '1',
    department: '職員課',
    by: '上谷 陽子',
    state: 'submitted',
    at: '2024-06-03T09:20',
    activity:
      '新採用職員と係長級の職員に、男女共同参画に関する研修を行いました。\n　○新採用職員研修：令和5年4月5日（水）　○受講者数：41人\n　○係長級職員研修：令和5年12月7日（木）　○受講者数：28人',
    selfEvaluation: '受講後のアンケートでは、9割を超える職員が「仕事に生かせる」と答えました。',
    issues: '管理職に向けた内容がまだないため、次年度の研修計画に加えます。',
  },
  {
    number: '38',
    department: '職員課',
    by: '上谷 陽子',
    state: 'inProgress',
    at: '2024-06-11T17:05',
    activity: '相談窓口の案内を職員の端末の画面に掲示し、年度の初めに全職員へ周知しました。',
    selfEvaluation: '',
    issues: '',
  },
  {
    number: '26',
    department: '子育て支援課',
    by: '下糟屋 明美',
    state: 'submitted',
    at: '2024-06-07T11:15',
    activity:
      '子育ての情報をまとめた冊子を作り、母子健康手帳と合わせてお渡ししました。\n　○作成部数：1,500部　○配布部数：1,327部\nホームページには、申請の期限が近い手当の一覧を載せました。',
    selfEvaluation: '冊子の見出しを「困ったとき」から引けるようにしたところ、窓口での説明が短くなりました。',
    issues: '外国語の版がないため、市民協働課と相談しながら、やさしい日本語の版から作ります。',
  },
  {
    number: '27',
    department: '子育て支援課',
    by: '下糟屋 明美',
    state: 'submitted',
    at: '2024-06-07T11:42',
    activity:
      '子育てひろばを4か所で開きました。\n　○開設日数：延べ812日　○利用者数：延べ18,406人（うち父親の利用1,094人）',
    selfEvaluation: '土曜日に開く日を月2回に増やし、父親の利用が前の年度より多くなりました。',
    issues: '利用が午前に集まっているため、午後の催しを工夫します。',
  },
  {
    number: '37',
    department: '子育て支援課',
    by: '下糟屋 明美',
    state: 'inProgress',
    at: '2024-06-12T15:30',
    activity: '父親に向けた育児の講座を開きました。\n　○開催日：令和6年2月17日（土）　○参加者数：23組',
    selfEvaluation: '定員を上回る申込みがあり、関心の高さがうかがえました。',
    issues: '',
  },
  {
    number: '28',
    department: '子ども育成課',
    by: '白根 拓也',
    state: 'returned',
    at: '2024-05-30T14:02',
    remark:
      '延長保育の利用者数について、公立と民間の内訳を書いてください。また、待機児童数の基準日を添えてください。',
    activity: '延長保育、一時預かり及び病後児保育を行いました。\n　○延長保育の利用者数：延べ6,120人',
    selfEvaluation: '保護者の働き方に合わせて利用していただくことができました。',
    issues: '保育士の確保が課題です。就職の相談会を続けて開きます。',
  },
  {
    number: '33',
    department: '介護高齢課',
    by: '小稲葉 和夫',
    state: 'accepted',
    at: '2024-05-27T13:25',
    activity:
      '家族介護者教室を開きました。\n　○開催回数：6回　○参加者数：延べ74人（うち男性21人）\n「腰を痛めない介助」を題材にした回は、夫を介護する方と妻を介護する方の参加がほぼ同数でした。',
    selfEvaluation: '男性の参加が延べ21人となり、前の年度の15人から増えました。',
    issues: '介護を始めたばかりの方に知っていただけるよう、地域包括支援センターでの案内を続けます。',
  },
  {
    number: '34',
    department: '介護高齢課',
    by: '小稲葉 和夫',
    state: 'submitted',
    at: '2024-06-10T08:55',
    activity: '介護保険の手引きを改め、65歳になる方へ被保険者証と一緒にお送りしました。\n　○送付数：1,186通',
    selfEvaluation: '手続の流れを図で示し、問合せの多い箇所を分かりやすくしました。',
    issues: '家族が働きながら介護をする場合の制度について、紙面を増やします。',
  },
  {
    number: '40',
    department: '健康づくり課',
    by: '串橋 奈緒',
    state: 'accepted',
    at: '2024-05-24T09:40',
    activity:
      '夫婦や親子で参加できる健康講座を開きました。\n　○開催日：令和5年7月8日（土）、令和6年1月27日（土）　○参加者数：延べ58人',
    selfEvaluation: '会場を運動公園に移したことで、これまで参加のなかった年代の方にお越しいただきました。',
    issues: '講座の後も続けられるよう、自宅でできる運動の動画を作ります。',
  },
  {
    number: '41',
    department: '健康づくり課',
    by: '串橋 奈緒',
    state: 'submitted',
    at: '2024-06-05T10:18',
    activity:
      '女性の健康週間に合わせ、広報紙と市役所の1階で検診の案内を行いました。\n　○展示の期間：令和6年3月1日（金）～3月8日（金）',
    selfEvaluation: '展示を見て検診を申し込んだ方が31人いました。',
    issues: '若い世代に届くよう、母子健康手帳の交付のときにも案内します。',
  },
  {
    number: '43',
    department: 'スポーツ課',
    by: '笠窪 大輔',
    state: 'submitted',
    at: '2024-06-04T13:10',
    activity:
      'だれでも参加できる体力測定会とウオーキングの催しを行いました。\n　○回数：5回　○参加者数：延べ431人',
    selfEvaluation: '託児を設けた回は、子育て中の方の参加が目立ちました。',
    issues: '託児の協力者が足りないため、市民活動の団体に声を掛けます。',
  },
  {
    number: '47',
    department: '福祉総務課',
    by: '粟窪 智子',
    state: 'inProgress',
    at: '2024-06-11T09:33',
    activity: '性犯罪等の被害に遭われた方からの相談を受け、県の支援センターにつなぎました。',
    selfEvaluation: '',
    issues: '',
  },
  {
    number: '57',
    department: '福祉総務課',
    by: '粟窪 智子',
    state: 'submitted',
    at: '2024-06-11T09:50',
    activity:
      '一つの窓口では収まらない相談について、関係する課を集めた会議を開きました。\n　○会議の回数：12回　○取り上げた件数：27件',
    selfEvaluation: '窓口の間での引継ぎの様式を揃え、同じことを何度も尋ねずに済むようになりました。',
    issues: '会議の後の見守りを、地域の方とどう分け合うかが課題です。',
  },
  {
    number: '62',
    department: '教育センター',
    by: '坪ノ内 勉',
    state: 'accepted',
    at: '2024-05-22T11:05',
    activity:
      '来所、電話及び訪問による教育相談を行いました。\n　○相談件数：延べ1,842件　○うち不登校に関するもの：延べ1,013件',
    selfEvaluation: '相談員を1人増やし、初回の面談までの待ち日数を短くすることができました。',
    issues: '保護者が休みを取らずに相談できるよう、夕方の枠を増やします。',
  },
];
