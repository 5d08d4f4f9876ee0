import { useTranslation } from 'react-i18next';
import { ANSWERS, type Answer } from '../../../core/assessment/assessment-event.ts';
import type { SheetItem } from '../../../core/assessment/sheet-form.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { anchorOf, itemName, type SheetParts } from '../panel/panel-parts.ts';
import { NoteField } from '../parts/note-field.tsx';
import { Segments } from '../parts/segments.tsx';

const ICONS: Readonly<Record<Answer, IconName>> = { yes: 'check', no: 'cross', none: 'minus' };
const TONES = { yes: { tone: 'good' }, no: { tone: 'bad' }, none: {} } as const;

/** One item: done, not done, or no occasion; whoever says "not done" says what happened. */
export function AnswerRow({ item, words, state, onDo }: SheetParts & { readonly item: SheetItem }) {
  const { t } = useTranslation();
  const { answer, comment = '' } = state.items[item.id] ?? {};
  return (
    <div>
      <Segments
        id={anchorOf('item', item.id)}
        legend={itemName(words, item.id)}
        lang={words.locale}
        value={answer}
        isLocked={state.handedIn}
        onChange={(picked) => onDo({ type: 'item.answered', item: item.id, answer: picked })}
        segments={ANSWERS.map((value) => ({
          value,
          ...TONES[value],
          label: (
            <>
              <Icon name={ICONS[value]} />
              {t(`sheet.answers.${value}`)}
            </>
          ),
        }))}
      />
      {(answer === 'no' || comment !== '') && (
        <NoteField
          label={t('sheet.whatHappened')}
          value={comment}
          isLocked={state.handedIn}
          isRequired={answer === 'no'}
          onSave={(text) => onDo({ type: 'item.commented', item: item.id, comment: text })}
        />
      )}
    </div>
  );
}
