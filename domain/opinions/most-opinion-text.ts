/** UTF-16 units of an opinion or a reply: several printed pages. */
export const mostOpinionText = 10_000;
