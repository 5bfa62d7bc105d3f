/** What is wrong with a line of a list of members; data, worded in `say-member-mistake.ts`. */
export type MemberMistake = { line: number } & (
  | { code: 'notText' | 'tooLarge' | 'empty' }
  | { code: 'quoteOpen' | 'quoteInside' }
  | { code: 'headingMissing'; headings: string[] }
  | { code: 'headingTwice'; heading: string }
  | { code: 'cellsTooMany'; count: number }
  | { code: 'subjectMissing' }
  | { code: 'subjectMalformed' | 'subjectRounded'; subject: string }
  | { code: 'nameMalformed' }
  | { code: 'nameDiffers'; subject: string; other: number }
  | { code: 'planMissing' }
  | { code: 'planUnknown'; plan: string; known: string[] }
  | { code: 'roleUnknown'; role: string }
  | { code: 'departmentMissing' }
  | { code: 'departmentUnknown'; department: string; plan: string; nearest?: string }
  | { code: 'departmentUnclear'; department: string; names: string[] }
  | { code: 'departmentNotHere'; role: string }
  | { code: 'twice'; other: number }
  | { code: 'membershipsTooMany'; subject: string; limit: number }
);
