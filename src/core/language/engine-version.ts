/** Raised whenever a rule or threshold changes a judgement; stored with every analysis so that old ones stay readable. */
export const ENGINE_VERSION = '1.13.0';
