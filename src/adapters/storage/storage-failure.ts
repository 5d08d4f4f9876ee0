import type { LogFailure } from '../../core/session/session-log.ts';

const QUOTA_NAMES = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** Turns whatever a storage engine throws into the few things the product can tell a person. */
export function toLogFailure(thrown: unknown): Extract<LogFailure, 'quota' | 'unavailable'> {
  const name = thrown instanceof Error ? thrown.name : '';
  return QUOTA_NAMES.includes(name) ? 'quota' : 'unavailable';
}
