import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import {
  encodeAssignment,
  fitsInLink,
  MAX_LINK,
} from '../../../../core/classroom/carry/share-assignment.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { hrefOf } from '../../../../ui/route.ts';
import { useTask } from '../../../../ui/use-task.ts';
import type { TeachingPorts } from '../../teaching-ports.ts';
import { sharedOf } from '../build-assignment.ts';
import type { PartProps } from '../part-props.ts';
import type { Library } from '../use-draft.ts';

interface OwnSizeProps extends Pick<PartProps, 'draft'> {
  readonly library: Library;
  readonly ports: TeachingPorts;
}

/** As long as a real key and id are. */
const STAND_INS = { key: 'k'.repeat(43), id: 'i'.repeat(10) };

const inThousands = (length: number): number => Math.ceil(length / 100) / 10;

/** How long the assignment becomes with what it carries, and what that means for giving it out. */
export function OwnSize({ draft, library: { cards }, ports }: OwnSizeProps) {
  const { t } = useTranslation();
  const { compressor } = ports;
  const [task] = useTask(
    useCallback(async () => {
      const shared = sharedOf({ draft, cards, ...STAND_INS });
      const code = encodeAssignment(shared, await compressor());
      const page = globalThis.location.href.split('#')[0] ?? '';
      const address = page + hrefOf({ name: 'task', code: '' });
      return { size: code.length, fits: fitsInLink(code, address) };
    }, [draft, cards, compressor]),
  );
  const known = task.state === 'failed' ? undefined : task.value;
  if (known === undefined) return null;
  const size = inThousands(known.size);
  return (
    <Notice tone="info" announce="status">
      {known.fits
        ? t('teaching.own.fits', { size })
        : t('teaching.own.asFile', { size, most: inThousands(MAX_LINK) })}
    </Notice>
  );
}
