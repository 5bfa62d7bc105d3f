/** Words that say what a date is when it is not the day of an event: as of, history, what is to come, a comparison. */
export const notOfTheYear =
  /現在|時点|付[けでの]|付$|月末|以降|以来|以後|生まれ|生$|施行|制定|策定|改正|改定|改訂|公布|閣議|議決|採択|締結|宣言|設置|設立|開設|発足|創設|創立|開館|開所|開始|始め|始ま|導入|指定|認定|委嘱|任命|就任|竣工|完成|供用|オープン|移転|廃止|公表|発表|公開|発行|刊行|発生|予定|見込|向け|次年度|来年度|翌年度|今後|前年|昨年|過去|当時|従来|これまで|比べ|比較|延期|見送/;
