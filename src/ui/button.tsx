import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './button.module.css';

interface Look {
  /** One `primary` on a screen: what most people want to do next. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'large';
  readonly icon?: IconName;
}

const lookOf = (
  { variant = 'secondary', size = 'normal' }: Look,
  own: string | undefined,
): string => classNames(styles.button, styles[variant], size === 'large' && styles.large, own);

/** Does something here. Never submits a form unless told so. */
export function Button({
  variant,
  size,
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<'button'>) {
  const look = lookOf({ ...(variant && { variant }), ...(size && { size }) }, className);
  return (
    <button type="button" {...rest} className={look}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** Looks like a button and goes somewhere: it can be opened in a new tab. */
export function ButtonLink({
  variant,
  size,
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<'a'>) {
  const look = lookOf({ ...(variant && { variant }), ...(size && { size }) }, className);
  return (
    <a {...rest} className={look}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  );
}
