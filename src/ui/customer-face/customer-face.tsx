import { type ComponentProps, useId } from 'react';
import { classNames } from '../class-names.ts';
import { Picture } from '../picture.tsx';
import styles from './customer-face.module.css';
import type { Look, Shape } from './look.ts';
import { lookOf } from './looks.ts';

/** The moods in which the customer still looks at somebody. */
type Facing = 'calm' | 'uneasy' | 'angry' | 'furious';

interface CustomerFaceProps {
  /** Whose face; an id without a drawing of its own gets a neutral one. */
  readonly persona: string;
  readonly mood: Facing | 'gone';
  /** What the picture tells, for those who do not see it; left out where words beside it say the same. */
  readonly label?: string;
  /** Puts the telephone to the ear. */
  readonly onPhone?: boolean;
}

const HEAD = 'M35 50C35 32 45 25 60 25S85 32 85 50C85 70 75 85 60 85S35 70 35 50Z';
const COAT = 'M9 124C11 102 34 93 60 93S109 102 111 124Z';
/** The head from behind. */
const NAPE =
  'M34 52C31 28 42 15 60 15S89 28 86 52C86 64 82 73 76 77Q60 83 44 77C38 73 34 64 34 52Z';

/** Same number and kind of points in every mood, so that browsers can blend one into the next. */
const MOUTHS: Readonly<Record<Facing, string>> = {
  calm: 'M50.5 71 Q60 79.5 69.5 71 Q60 76 50.5 71 Z',
  uneasy: 'M52 74.5 Q59 71 68.5 73.5 Q59 72.5 52 74.5 Z',
  angry: 'M50 77 Q60 67.5 70 77 Q60 70.5 50 77 Z',
  furious: 'M50.5 77.5 Q60 62 69.5 77.5 Q60 80 50.5 77.5 Z',
};

function Shapes({ of }: { readonly of: readonly Shape[] | undefined }) {
  return of?.map(({ d, fill = 'none', line, width = 1.2 }) => (
    <path
      key={d}
      d={d}
      fill={fill}
      stroke={line}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ));
}

/** The parts a mood moves. */
function Features({ mood, look }: { readonly mood: Facing; readonly look: Look }) {
  const brow = { stroke: look.brow?.colour ?? look.hair, strokeWidth: look.brow?.width ?? 2.8 };
  return (
    <g>
      <ellipse className={styles.cheek} cx="43" cy="65" rx="6" ry="4" />
      <ellipse className={styles.cheek} cx="77" cy="65" rx="6" ry="4" />
      <path className={styles.nose} d="M60.5 57q-3 6 .5 7.5" stroke={look.shade} />
      <Shapes of={look.marks} />
      <Shapes of={look.worn} />
      <ellipse className={styles.eye} cx="49.5" cy="54.5" rx="2.8" ry="3.5" />
      <ellipse className={styles.eye} cx="70.5" cy="54.5" rx="2.8" ry="3.5" />
      {look.cries && (
        <path className={styles.tear} d="M76 60.5c2.5 3.5 2.5 6.5 0 6.5s-2.5-3 0-6.5z" />
      )}
      <path className={styles.furrow} d="M58.4 46.5v3.5M61.6 46.5v3.5" stroke={look.shade} />
      <path
        className={classNames(styles.brow, styles.left)}
        d="M43 46.5Q48.5 43.5 55 46"
        style={brow}
      />
      <path
        className={classNames(styles.brow, styles.right)}
        d="M65 46Q71.5 43.5 77 46.5"
        style={brow}
      />
      <path className={styles.mouth} d={MOUTHS[mood]} style={{ d: `path("${MOUTHS[mood]}")` }} />
      <path className={styles.teeth} d="M55.2 72.7Q60 67.6 64.8 72.7Z" />
    </g>
  );
}

function Ears({ look }: { readonly look: Look }) {
  const skin = { fill: look.skin, stroke: look.shade };
  return (
    <g className={styles.edged} {...skin}>
      <ellipse cx="34.5" cy="57" rx="4" ry="6.5" />
      <ellipse cx="85.5" cy="57" rx="4" ry="6.5" />
    </g>
  );
}

/** A hand with a telephone at the right ear. */
function Telephone({ look }: { readonly look: Look }) {
  return (
    <g>
      <path className={styles.coat} d="M86.5 98L103 92L119 124H92Z" fill={look.coat} />
      <rect className={styles.phone} x="84" y="42" width="9" height="43" rx="3" />
      <path
        className={styles.edged}
        d="M82.5 66.5Q82.5 63 86 63H93Q99.5 64 101 71L103 93L89 98Q88 91 85 86.5Q82 82 82.5 76Z"
        fill={look.skin}
        stroke={look.shade}
      />
      <path
        className={styles.finger}
        d="M82.5 69.5H90M82.5 75.5H90M84 81.5H90"
        stroke={look.shade}
      />
    </g>
  );
}

function Torso({ look }: { readonly look: Look }) {
  return (
    <>
      <path
        className={styles.edged}
        d="M51 76V94q9 8 18 0V76Z"
        fill={look.skin}
        stroke={look.shade}
      />
      <path className={styles.shadow} d="M51 84q9 5 18 0v4q-9 5-18 0z" fill={look.shade} />
      <path className={styles.coat} d={COAT} fill={look.coat} />
    </>
  );
}

function FromBehind({ look }: { readonly look: Look }) {
  return (
    <>
      <Torso look={look} />
      <Shapes of={look.rear} />
      {look.fall === undefined && <Ears look={look} />}
      <g className={styles.hair} fill={look.hair}>
        <path d={look.fall ?? NAPE} />
        {look.knot !== undefined && <path d={look.knot} />}
      </g>
      <path
        className={styles.combed}
        d="M51 24C46 38 46 56 50 70M69 24C74 38 74 56 70 70M60 21v51"
      />
    </>
  );
}

function Head({ look, mood }: { readonly look: Look; readonly mood: Facing }) {
  return (
    <g className={styles.head}>
      {look.fall === undefined && <Ears look={look} />}
      <path className={styles.edged} d={look.face ?? HEAD} fill={look.skin} stroke={look.shade} />
      <Features mood={mood} look={look} />
      <path className={styles.hair} d={look.fringe} fill={look.hair} />
      {look.strands && <Shapes of={[look.strands]} />}
    </g>
  );
}

interface FromTheFrontProps {
  readonly look: Look;
  readonly mood: Facing;
  readonly onPhone: boolean;
}

function FromTheFront({ look, mood, onPhone }: FromTheFrontProps) {
  const isPatient = mood === 'calm' || mood === 'uneasy';
  return (
    <>
      <g className={classNames(styles.head, styles.hair)} fill={look.hair}>
        {look.fall !== undefined && <path d={look.fall} />}
        {look.knot !== undefined && <path d={look.knot} />}
      </g>
      <Torso look={look} />
      <Shapes of={look.front} />
      <Head look={look} mood={mood} />
      <Shapes of={look.held} />
      {isPatient && <Shapes of={look.ponders} />}
      {onPhone && <Telephone look={look} />}
    </>
  );
}

interface FrameProps extends ComponentProps<'svg'> {
  readonly label: string | undefined;
}

function Frame({ label, ...rest }: FrameProps) {
  if (label !== undefined) return <Picture {...rest} label={label} />;
  return <svg {...rest} aria-hidden="true" focusable="false" />;
}

/** A person on the other end of the line: always the same for one customer, in as many moods as there are. */
export function CustomerFace({ persona, mood, label, onPhone = false }: CustomerFaceProps) {
  const frame = useId();
  const look = lookOf(persona);
  return (
    <Frame className={styles.face} viewBox="0 0 120 120" label={label} data-mood={mood}>
      <circle className={styles.ground} cx="60" cy="60" r="58" />
      <clipPath id={frame}>
        <circle cx="60" cy="60" r="56" />
      </clipPath>
      <g clipPath={`url(#${frame})`}>
        {mood === 'gone' ? (
          <FromBehind look={look} />
        ) : (
          <FromTheFront look={look} mood={mood} onPhone={onPhone} />
        )}
      </g>
      <circle className={styles.ring} cx="60" cy="60" r="57" />
    </Frame>
  );
}
