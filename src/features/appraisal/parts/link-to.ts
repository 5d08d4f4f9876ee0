import { hrefOf } from '../../../ui/route.ts';

/** Where a notice opens on another device: this product's address, with the notice itself behind it. */
export const linkTo = (code: string): string =>
  `${globalThis.location.href.split('#')[0] ?? ''}${hrefOf({ name: 'notice', code })}`;
