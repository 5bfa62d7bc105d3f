export const aimWords = {
  atLeast: '以上',
  atMost: '以下',
  range: '範囲',
  increase: '増加',
  decrease: '減少',
  keep: '維持・継続',
  words: '文章',
};

export const periodWords = {
  state: '時点の状態',
  year: '年ごとの量',
  plan: '期間の累計',
};
