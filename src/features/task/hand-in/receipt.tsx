import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checkCode } from '../../../core/classroom/check-code.ts';
import type { HandIn, KeptTask } from '../../../core/task/kept-task.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { formatBytes } from '../../../ui/format-bytes.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import shared from '../task.module.css';
import styles from './receipt.module.css';

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Proof of what was handed in when, on screen and on paper. */
export function Receipt({ task, last }: { readonly task: KeptTask; readonly last: HandIn }) {
  const { t, i18n } = useTranslation();
  const { title } = task.shared;
  const { student, version, at, talks, bytes, digest } = last;
  const earlier = task.handIns.slice(0, -1).reverse();
  const moment = (when: number): string => formatMoment(when, i18n.language);
  return (
    <Card className={shared.stack} aria-labelledby="receipt">
      <h2 id="receipt">{t('task.receipt.title')}</h2>
      <dl className={styles.facts}>
        <Line label={t('task.receipt.assignment')}>{title}</Line>
        <Line label={t('task.receipt.student')}>{`${student.name} ${student.number}`.trim()}</Line>
        <Line label={t('task.receipt.at')}>{moment(at)}</Line>
        <Line label={t('task.receipt.version')}>{version}</Line>
        <Line label={t('task.receipt.talks')}>
          {t('task.receipt.talksCount', { count: talks })}
        </Line>
        <Line label={t('task.receipt.size')}>{formatBytes(bytes, i18n.language)}</Line>
        <Line label={t('task.receipt.digest')}>
          <code className={styles.code}>{checkCode(digest)}</code>
        </Line>
      </dl>
      <p className={shared.soft}>{t('task.receipt.note')}</p>
      {earlier.length > 0 && (
        <details className={shared.screen}>
          <summary>{t('task.receipt.earlier')}</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.digest}>
                {t('task.receipt.line', {
                  version: one.version,
                  date: moment(one.at),
                  digest: checkCode(one.digest),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={shared.screen}>
        <Button icon="print" onClick={() => window.print()}>
          {t('task.receipt.print')}
        </Button>
      </div>
    </Card>
  );
}
