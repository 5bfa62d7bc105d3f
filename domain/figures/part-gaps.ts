/** のうち, 中, （うち: what follows is a part of the figure before it. */
const partGap =
  /(?:^|[、。・\s(の])(?:その|この)?(?:うち|内訳|内(?![容部覧科線定閣側外心職陸服規]))[、:]?[^\d、。]{0,20}$|^中[、 ]?$|^中[、 ]?(?=[男女市町村区県新継])[^\d、。]{0,12}$|^の中で?[、 ]?[^\d、。]{0,12}$/;
const ofAnother = /前年|昨年|前回|目標|予定|定員|見込|平均|累計|計画/;

export function isPartGap(gap: string): boolean {
  return partGap.test(gap) && !ofAnother.test(gap);
}

export function isOfAnother(gap: string): boolean {
  return ofAnother.test(gap);
}
