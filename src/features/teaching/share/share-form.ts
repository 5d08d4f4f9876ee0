import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { Compressor } from '../../../core/classroom/carry/compressor.ts';
import { encodeAssignment, fitsInLink } from '../../../core/classroom/carry/share-assignment.ts';
import { MOST_IN_CODE } from '../../../ui/qr-code.tsx';
import { hrefOf } from '../../../ui/route.ts';

/** An assignment in the forms it can be given out in. */
export interface ShareForm {
  /** Nothing where it is too long for one. */
  readonly link: string | undefined;
  /** What a phone scans; nothing where it is too long for that. */
  readonly scanned: string | undefined;
  /** The assignment as one word, which any text around it does not harm. */
  readonly code: string;
}

/** `page` is the product's own address, without what stands after the hash. */
export function shareForm(
  shared: SharedAssignment,
  compressor: Compressor,
  page: string,
): ShareForm {
  const code = encodeAssignment(shared, compressor);
  const address = page + hrefOf({ name: 'task', code: '' });
  const link = fitsInLink(code, address) ? page + hrefOf({ name: 'task', code }) : undefined;
  const scanned = link !== undefined && link.length <= MOST_IN_CODE ? link : undefined;
  return { link, scanned, code };
}

/** Signs Windows does not allow in a name of a file. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

export const fileNameOf = ({ title, edition }: SharedAssignment): string =>
  `${title.replace(NOT_IN_NAMES, ' ').trim().slice(0, 60)}${edition > 1 ? `-${edition}` : ''}.txt`;
