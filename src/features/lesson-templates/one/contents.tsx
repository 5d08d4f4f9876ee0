import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { rightAnswer } from '../../../core/lesson/quiz.ts';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Tag } from '../../../ui/tag.tsx';
import { CardView } from '../items/card-view.tsx';
import { letterOf } from '../items/letters.ts';
import styles from './one.module.css';

type Part = { readonly lesson: Lesson };

function Cards({ lesson }: Part) {
  const { words, locale } = lesson;
  return (
    <ul className={styles.items}>
      {lesson.script.cards.map(({ id }) => {
        const card = words.cards[id];
        return card === undefined ? null : (
          <li key={id}>
            <CardView words={card} locale={locale} heading="h3" />
          </li>
        );
      })}
    </ul>
  );
}

/** Questions as a teacher needs them: with the answer and the reasons. */
function Quiz({ lesson }: Part) {
  const { t } = useTranslation();
  return (
    <ol className={styles.items}>
      {lesson.script.quiz.map((question) => {
        const words = lesson.words.quiz[question.id];
        const right = rightAnswer(question);
        const isOrder = question.kind === 'order';
        return (
          <li key={question.id} lang={lesson.locale}>
            <h3>
              {words?.question} <Tag>{t(`lessons.quiz.kind.${question.kind}`)}</Tag>
            </h3>
            <ul className={styles.answers}>
              {question.options.map((id, place) => (
                <li key={id} data-right={right.includes(id)}>
                  <b>{isOrder ? place + 1 : letterOf(place)}</b> {words?.options[id]?.text}
                  {!isOrder && right.includes(id) && ` ✓ ${t('lessons.quiz.answer')}`}
                  {words?.options[id]?.why !== undefined && (
                    <span className={styles.soft}> {words.options[id].why}</span>
                  )}
                </li>
              ))}
            </ul>
            {words?.why !== undefined && <p className={styles.soft}>{words.why}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function Drill({ lesson }: Part) {
  const { t } = useTranslation();
  return (
    <ol className={styles.items}>
      {lesson.script.drill.map(({ id, wants }) => {
        const words = lesson.words.drill[id];
        return (
          <li key={id} lang={lesson.locale}>
            <h3>{words?.situation}</h3>
            <p>
              {wants.map((act) => (
                <Tag key={act}>{t(`report.acts.${act}.name`)}</Tag>
              ))}
            </p>
            {words?.bad !== undefined && (
              <p>
                {t('lessons.card.bad')} <q>{words.bad}</q>
              </p>
            )}
            <p>
              {t('lessons.drill.modelTitle')} <q>{words?.model}</q>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Everything that will be on the wall, folded; what is unfolded is printed with the plan. */
export function Contents({ lesson }: Part) {
  const { t } = useTranslation();
  const { cards, quiz, drill } = lesson.script;
  const parts = [
    { name: 'cards', count: cards.length, Part: Cards },
    { name: 'quiz', count: quiz.length, Part: Quiz },
    { name: 'drill', count: drill.length, Part: Drill },
  ] as const;
  return (
    <Card className={classNames(styles.part, styles.contents)} aria-labelledby="contents">
      <div>
        <h2 id="contents">{t('lessons.plan.contents')}</h2>
        <p data-print="hide">{t('lessons.plan.contentsHint')}</p>
      </div>
      {parts.map(({ name, count, Part }) => (
        <details key={name} className={styles.fold}>
          <summary>{t(`lessons.plan.${name}`, { count })}</summary>
          <Part lesson={lesson} />
        </details>
      ))}
    </Card>
  );
}
