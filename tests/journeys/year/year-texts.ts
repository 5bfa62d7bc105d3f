/** Sentences of the project's own, as departments write them; no town wrote any of these. */
const sentences = [
  '相談窓口の案内を窓口とホームページに掲載しました。',
  '庁内の連絡会議を開き、取組の進み具合を確かめました。',
  '関係団体に講師を依頼し、家庭での役割分担を題材にした講座を開きました。',
  '参加しやすいように、平日の夜と土曜日の午前にも開催しました。',
  '託児を用意したところ、子育て中の方の参加が増えました。',
  '参加者へのアンケートでは、多くの方が「生活に生かせる」と答えています。',
  '広報紙の特集で取組を紹介し、市民からの問い合わせが増えました。',
  '事業所を訪問して、育児休業の取りやすい職場づくりについて説明しました。',
  '申込みが定員に届かない回があり、周知の時期を早める必要があります。',
  '他の課の事業と日程が重なったため、次年度は年度の初めに調整します。',
  '若い世代への周知が十分でないため、学校と協力して進めます。',
  '委員の改選に合わせて、女性の推薦を関係団体へ依頼します。',
  '外国籍の市民にも伝わるように、やさしい日本語の案内を作成します。',
  '窓口の職員を対象に研修を行い、対応の手順を共有しました。',
  '課題を整理し、関係する課と役割の分担を見直しました。',
  '目標に向けておおむね予定どおり進んでいます。',
  '引き続き、関係機関と連携して取り組みます。',
  '図書館と協力して関連する本の展示を行い、手に取る方が多く見られました。',
  '自治会の研修会で啓発の資料を配り、意見を交換しました。',
];

/** From one short sentence to what fills a page; UTF-16 units. */
const lengths = [16, 40, 70, 110, 160, 220, 300, 420, 600, 850, 1200];

/** A text of its own for each place and the same at each run: its last line tells the place, its length goes round. */
export function yearText(place: string, count: number): string {
  const wanted = lengths[count % lengths.length] ?? 16;
  const mark = `〔${place}〕`;
  let text = '';
  for (let index = count; text.length + mark.length < wanted; index += 1) {
    text += sentences[(index * 7 + count) % sentences.length];
    if (index % 4 === 3) text += '\n';
  }
  return `${text.slice(0, Math.max(0, wanted - mark.length))}${mark}`;
}
