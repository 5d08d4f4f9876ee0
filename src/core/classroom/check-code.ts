/** What names a submission, in groups of four: student and teacher compare it by eye or read it out. */
export const checkCode = (digest: string): string => digest.replace(/(.{4})(?=.)/g, '$1 ');
