import type { CustomerPart } from '../../../core/session/session-event.ts';

/** A customer's turn as one text; Chinese sentences need no space between them. */
export const customerWords = (parts: readonly CustomerPart[], locale: string): string =>
  parts.map(({ text }) => text).join(locale.startsWith('zh') ? '' : ' ');
