import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { Room } from '../load-room.ts';
import type { TeachingPorts } from '../teaching-ports.ts';
import styles from './home.module.css';
import { NewClass } from './new-class.tsx';

const STEPS = ['class', 'assignment', 'share'] as const;

/** A room nothing stands in yet: the three steps to a first assignment. */
export function FirstSteps({
  room,
  ports,
}: {
  readonly room: Room;
  readonly ports: TeachingPorts;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('teaching.first.title')}</h2>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <Card className={styles.step}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <h3>{t(`teaching.first.${step}.title`)}</h3>
              <p>{t(`teaching.first.${step}.text`)}</p>
              {step === 'class' && <NewClass room={room} ports={ports} />}
              {step === 'assignment' && (
                <p>
                  <ButtonLink icon="plus" href={hrefOf({ name: 'assignment', id: 'new' })}>
                    {t('teaching.assignments.new')}
                  </ButtonLink>
                </p>
              )}
            </Card>
          </li>
        ))}
      </ol>
    </section>
  );
}
