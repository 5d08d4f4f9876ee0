import { useTranslation } from 'react-i18next';
import { ASSIGNMENT_LIMITS } from '../../../../core/classroom/assignment.ts';
import type { OwnMistake, OwnRead } from '../../../../core/classroom/own-files.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { titleIn } from './own-draft.ts';
import styles from './own.module.css';
import type { OwnNews } from './use-own.ts';

/** So many mistakes at once are enough to work on. */
const MOST_SHOWN = 40;

function isOfFile(code: OwnMistake['code']) {
  return (
    code === 'yaml-syntax' ||
    code === 'schema' ||
    code === 'id-differs' ||
    code === 'missing-script' ||
    code === 'not-playable' ||
    code === 'too-long'
  );
}

/** What a mistake means, and what most often helps. */
function useMeaning() {
  const { t } = useTranslation();
  return ({ code, hint }: OwnMistake): string => {
    if (hint !== undefined) return t(`diagnostics.hint.${hint}`);
    return isOfFile(code) ? t(`diagnostics.file.${code}`) : t(`diagnostics.code.${code}`);
  };
}

function Mistakes({ mistakes }: { readonly mistakes: readonly OwnMistake[] }) {
  const { t } = useTranslation();
  const meaning = useMeaning();
  const rest = mistakes.length - MOST_SHOWN;
  return (
    <>
      <ol className={styles.mistakes}>
        {mistakes.slice(0, MOST_SHOWN).map((one, index) => (
          <li key={index}>
            <code>{t('teaching.own.place', { file: one.file, line: one.line })}</code>{' '}
            {meaning(one)}
            <small>{one.about}</small>
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{t('teaching.own.more', { count: rest })}</p>}
    </>
  );
}

/** One scenario that was read: added, added with things to mend, or not to be added like this. */
function Result({ read, locale }: { readonly read: OwnRead; readonly locale: string }) {
  const { t } = useTranslation();
  const { scenario, folder, mistakes } = read;
  const count = mistakes.length;
  if (scenario === undefined)
    return (
      <Notice
        tone="bad"
        announce="alert"
        title={t('teaching.own.blocked', { name: folder, count })}
      >
        <p>{t('teaching.own.mendFirst')}</p>
        <Mistakes mistakes={mistakes} />
      </Notice>
    );
  const title = titleIn(scenario, locale);
  if (count === 0)
    return (
      <Notice tone="good" announce="status">
        {t('teaching.own.added', { title })}
      </Notice>
    );
  return (
    <Notice tone="warning" announce="status" title={t('teaching.own.addedWith', { title, count })}>
      <details className={styles.preview}>
        <summary>{t('teaching.own.lookAt')}</summary>
        <Mistakes mistakes={mistakes} />
      </details>
    </Notice>
  );
}

/** What came of the files. */
export function OwnNewsList({ news, locale }: { readonly news: OwnNews; readonly locale: string }) {
  const { t } = useTranslation();
  const { read, left, problem } = news;
  const taken = read.filter(({ scenario }) => scenario === undefined || !left.includes(scenario));
  return (
    <>
      {problem !== undefined && (
        <Notice tone="bad" announce="alert">
          {t(`teaching.own.problem.${problem}`)}
        </Notice>
      )}
      {left.map((one) => (
        <Notice key={one.script.id} tone="bad" announce="alert">
          {t('teaching.own.noRoom', { title: titleIn(one, locale), most: ASSIGNMENT_LIMITS.own })}
        </Notice>
      ))}
      {taken.map((one) => (
        <Result key={one.folder} read={one} locale={locale} />
      ))}
    </>
  );
}
