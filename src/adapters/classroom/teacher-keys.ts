/** Under which key what is stored in a teacher's workspace. */
const part = encodeURIComponent;
/** Wide enough for every number below MAX_DECISIONS and MAX_FACTS, so that keys sort like what they hold. */
const DIGITS = 4;

export const classKey = (id: string): string => `class/${part(id)}`;
export const assignmentKey = (id: string): string => `assignment/${part(id)}`;
export const recordKey = (assignment: string, digest: string): string =>
  `${recordsOf(assignment)}${part(digest)}`;
export const sealedKey = (assignment: string, digest: string): string =>
  `${sealedOf(assignment)}${part(digest)}`;
export const decisionKey = (assignment: string, n: number): string =>
  `${decisionsOf(assignment)}${String(n).padStart(DIGITS, '0')}`;

export const factKey = (round: string, n: number): string =>
  `${factsOf(round)}${String(n).padStart(DIGITS, '0')}`;

export const pairKey = (publicKey: string): string => `${PAIRS}${publicKey}`;

export const PAIRS = 'key/';
export const CLASSES = 'class/';
export const ASSIGNMENTS = 'assignment/';
export const APPRAISALS = 'appraisal/';
const SHEETS = 'sheet/';
export const recordsOf = (assignment: string): string => `record/${part(assignment)}/`;
export const sealedOf = (assignment: string): string => `sealed/${part(assignment)}/`;
export const sheetsOf = (assignment: string): string => `${SHEETS}${part(assignment)}/`;
export const decisionsOf = (assignment: string): string => `decision/${part(assignment)}/`;
export const factsOf = (round: string): string => `${APPRAISALS}${part(round)}/`;
