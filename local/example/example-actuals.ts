/** What a department reported of an indicator. */
export interface ExampleActual {
  /** Of the indicator, as printed. */
  number: string;
  department: string;
  /** Invented. */
  by: string;
  /** Japanese local time. */
  at: string;
  raw: string;
}

/** What departments other than those whose workbooks are offered reported so far: the city's published figures. */
export const exampleActuals: readonly ExampleActual[] = [
  {
    number: '3-(2)',
    department: '子ども育成課',
    by: '白根 拓也',
    at: '2024-05-30T14:20',
    raw: '19人\n（2022年度末）',
  },
  { number: '4-(1)', department: '社会教育課', by: '東大竹 実', at: '2024-06-03T11:40', raw: '５３人' },
  { number: '4-(1)', department: '健康づくり課', by: '串橋 奈緒', at: '2024-06-05T10:25', raw: '108人' },
  { number: '4-(2)', department: '介護高齢課', by: '小稲葉 和夫', at: '2024-05-27T13:32', raw: '１０７人' },
  {
    number: '5-(1)',
    department: '健康づくり課',
    by: '串橋 奈緒',
    at: '2024-06-05T10:31',
    raw: '①子宮がん：9.5％\n②前立腺がん：31.5％',
  },
  { number: '5-(2)', department: '障がい福祉課', by: '三ノ宮 亮', at: '2024-06-07T09:12', raw: '181人' },
  { number: '7-(2)', department: '生活福祉課', by: '善波 恵美', at: '2024-06-10T16:05', raw: '13件' },
];

/** Of the year before; invented, so that there is something to compare with. */
export const lastYearActuals: readonly ExampleActual[] = [
  {
    number: '1-(1)',
    department: '人権・広聴相談課',
    by: '西富岡 純',
    at: '2023-05-19T10:00',
    raw: '①参加者数：112人\n②意識変化：74％',
  },
  { number: '3-(2)', department: '子ども育成課', by: '白根 拓也', at: '2023-05-22T09:30', raw: '24人' },
  { number: '4-(1)', department: '社会教育課', by: '東大竹 実', at: '2023-05-23T15:10', raw: '38人' },
  { number: '4-(1)', department: '健康づくり課', by: '串橋 奈緒', at: '2023-05-24T09:45', raw: '61人' },
  { number: '4-(2)', department: '介護高齢課', by: '小稲葉 和夫', at: '2023-05-25T11:20', raw: '83人' },
  { number: '6-(1)', department: '人権・広聴相談課', by: '西富岡 純', at: '2023-05-26T16:40', raw: '２回' },
];
