import { useTranslation } from 'react-i18next';
import { FEW_STUDENTS } from '../../../core/class-view/student-talks.ts';
import { Notice } from '../../../ui/notice.tsx';

/** Says how little a figure about a handful of students says. */
export function Few({ students }: { readonly students: number }) {
  const { t } = useTranslation();
  if (students >= FEW_STUDENTS) return null;
  return <Notice tone="info">{t('lesson.few', { count: students })}</Notice>;
}
