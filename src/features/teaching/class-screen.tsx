import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { hrefOf } from '../../ui/route.ts';
import { ClassView } from './class/class-view.tsx';
import { WithRoom } from './parts/with-room.tsx';
import type { TeachingPorts } from './teaching-ports.ts';

interface ClassScreenProps extends TeachingPorts {
  readonly id: string;
}

/** A class: its roster and its groups. */
export function ClassScreen({ id, ...ports }: ClassScreenProps) {
  const { t } = useTranslation();
  return (
    <WithRoom teacher={ports.teacher}>
      {(room) => {
        const schoolClass = room.classes.find((one) => one.id === id);
        return schoolClass === undefined ? (
          <DeadEnd title={t('teaching.class.unknown')} text={t('teaching.class.unknownText')}>
            <ButtonLink variant="primary" href={hrefOf({ name: 'teach' })}>
              {t('teaching.back')}
            </ButtonLink>
          </DeadEnd>
        ) : (
          <ClassView schoolClass={schoolClass} workspace={room.workspace} ports={ports} />
        );
      }}
    </WithRoom>
  );
}
