import type { Look, Shape } from './look.ts';

const glasses = (line: string): readonly Shape[] => [
  {
    d: 'M42.5 48h13.5q2.5 0 2.5 2.5v5q0 7-7 7h-4.5q-7 0-7-7v-5q0-2.5 2.5-2.5zM64 48h13.5q2.5 0 2.5 2.5v5q0 7-7 7h-4.5q-7 0-7-7v-5q0-2.5 2.5-2.5z',
    fill: 'rgb(255 255 255 / 45%)',
    line,
    width: 2,
  },
  { d: 'M58.5 53q1.5-1.5 3 0M40 52l-5 1.5M80 52l5 1.5', line, width: 2 },
];

/** Whoever is not in the list below. */
const NEUTRAL: Look = {
  skin: '#eec39a',
  shade: '#a86f48',
  hair: '#4a4442',
  coat: '#3d5a6c',
  fringe:
    'M33.5 54C30 30 42 15 61 15S91 30 86.5 54C85 46 82 40 77 36C67 40 52 40 43 36C38 40 35 46 33.5 54Z',
  front: [{ d: 'M46 90Q60 106 74 90L70 88H50Z', fill: '#eef3f5' }],
};

const LOOKS: Readonly<Record<string, Look>> = {
  'precise-accountant': {
    skin: '#f0c8a2',
    shade: '#a86f48',
    hair: '#2f2c2e',
    coat: '#4a5a6b',
    fringe:
      'M33.5 53C30 29 42 15 60 15S90 29 86.5 53C85.5 46 84 40 81 36C70 38 55 36 46 27.5C43 34 36 42 33.5 53Z',
    strands: { d: 'M46 27.5Q48 22 53 18', line: '#6a6568', width: 1.4 },
    worn: glasses('#1f2a30'),
    front: [
      { d: 'M46 89L60 122L74 89Z', fill: '#f6f8f9' },
      { d: 'M56.5 99h7l-1.5 5l3 18h-10l3-18z', fill: '#0c6b5e' },
      { d: 'M46 88l14 11l-8 7l-9-15zM74 88l-14 11l8 7l9-15z', fill: '#fff', line: '#8b9aa6' },
      { d: 'M90 108v9', line: '#e9c46a', width: 2.4 },
    ],
  },
  'hurried-boss': {
    skin: '#dca877',
    shade: '#8f5a35',
    hair: '#26211f',
    coat: '#2c5273',
    face: 'M35 50C35 32 45 25 60 25S85 32 85 50C85 64 83 75 76 81C71 85 66 86 60 86S49 85 44 81C37 75 35 64 35 50Z',
    brow: { colour: '#26211f', width: 3.8 },
    fringe:
      'M33.5 51C32 40 33 30 39 23C45 16.5 75 16.5 81 23C87 30 88 40 86.5 51C84.5 46 83.5 41 82 36.5C76 32.5 68 31.5 60 31.5S44 32.5 38 36.5C36.5 41 35.5 46 33.5 51Z',
    marks: [{ d: 'M50 80.5q10 3 20 0', line: '#b98155', width: 1.2 }],
    front: [
      { d: 'M49 89q11 12 22 0v10H49z', fill: '#8b979e' },
      {
        d: 'M46 87L60 104L50 110L39 92zM74 87L60 104L70 110L81 92z',
        fill: '#3b6a92',
        line: '#1d3a54',
      },
      { d: 'M60 104v18', line: '#d7dee3', width: 2 },
      { d: 'M17 113q15-4 34-4M69 109q19 0 34 4', line: '#f0b441', width: 4.5 },
    ],
    rear: [{ d: 'M17 112q43-8 86 0', line: '#f0b441', width: 4.5 }],
  },
  'chatty-buyer': {
    skin: '#f2cba8',
    shade: '#b0764f',
    hair: '#6e3f2b',
    coat: '#2b7773',
    fall: 'M60 12C40 12 29 26 30 43C25 49 30 55 26.5 62C23 69 29 75 26.5 83C25 93 34 99 43 96H77C86 99 95 93 93.5 83C91 75 97 69 93.5 62C90 55 95 49 90 43C91 26 80 12 60 12Z',
    fringe:
      'M34 58C30 52 30 47 30 43C29 26 40 12 60 12S91 26 90 43C90 47 90 52 86 58C85 46 79 38 68 30C60 39 47 43 38 44C36 48 35 53 34 58Z',
    strands: {
      d: 'M68 30Q66 22 60 16M31 66q3 5 0 10M89 66q-3 5 0 10',
      line: '#a9694a',
      width: 1.6,
    },
    front: [
      { d: 'M63 103L80 122H60L55 106Z', fill: '#c24a1c' },
      {
        d: 'M41 88Q60 101 79 88Q87 95 80 103Q60 114 40 103Q33 95 41 88Z',
        fill: '#ea6f35',
        line: '#a83d14',
      },
      { d: 'M45 96.5h.01M54 102h.01M65 102h.01M75 96.5h.01M68 115h.01', line: '#ffe3b0', width: 4 },
    ],
    worn: [{ d: 'M36 71h.01M84 71h.01', line: '#e9b44c', width: 5 }],
  },
  'gentle-shop-manager': {
    skin: '#f3cdab',
    shade: '#b0764f',
    hair: '#40302c',
    coat: '#f4e4cd',
    knot: 'M64 17a11 10 0 1 1 22 0a11 10 0 1 1-22 0Z',
    fringe: 'M33.5 56C30 32 42 17 60 17S90 32 86.5 56C85 47 80 38 60 28.5C40 38 35 47 33.5 56Z',
    strands: { d: 'M60 28.5V19', line: '#7d655c', width: 1.4 },
    front: [
      { d: 'M46 89Q60 104 74 89L79 94Q60 112 41 94Z', fill: '#fffaf2', line: '#b79c77' },
      { d: 'M43 122L38 94M77 122L82 94', line: '#2f7a5c', width: 6 },
      { d: 'M41 108H79V122H41Z', fill: '#2f7a5c' },
      { d: 'M62 110.5h11v4h-11z', fill: '#fff' },
    ],
    rear: [{ d: 'M40 94L72 122M80 94L48 122', line: '#2f7a5c', width: 6 }],
  },
  'over-claiming-consumer': {
    skin: '#efc6a0',
    shade: '#a86f48',
    hair: '#22252b',
    coat: '#8a3550',
    fall: 'M60 13C40 13 29 27 29 50L26.5 82Q35 87 44 82H76Q85 87 93.5 82L91 50C91 27 80 13 60 13Z',
    fringe:
      'M33.5 62C30 58 29 55 29 50C29 27 40 13 60 13S91 27 91 50C91 55 90 58 86.5 62C86 48 83 37 74 26.5C64 40 49 46.5 37 47C35 51 34 56 33.5 62Z',
    strands: { d: 'M74 26.5L69 15.5', line: '#757c88', width: 1.6 },
    front: [
      { d: 'M47 89L60 116L73 89Z', fill: '#f7efe4' },
      {
        d: 'M46 88L60 116L50 122L38 104L44 101L39 93ZM74 88L60 116L70 122L82 104L76 101L81 93Z',
        fill: '#a54766',
        line: '#5e2136',
      },
    ],
    held: [
      { d: 'M10 82L34 78L40 112L16 116Z', fill: '#fff', line: '#5b6b73', width: 1.4 },
      { d: 'M15.5 89l14-2.3M16.5 95.5l14-2.3M17.7 102l8-1.3', line: '#7d8b92', width: 1.8 },
      { d: 'M29.5 100.2h.01', line: '#c0392b', width: 5 },
      {
        d: 'M38 122L32 112C29 107 31 103 36 104L46 110L48 122Z',
        fill: '#efc6a0',
        line: '#a86f48',
        width: 1.2,
      },
    ],
  },
  'wavering-one': {
    skin: '#f1c9a4',
    shade: '#a86f48',
    hair: '#3a2a22',
    coat: '#6c69b4',
    fringe:
      'M33 57C28 34 40 13 61 13S92 34 87 57C86 50 85 45 83.5 41C80 43.5 77 42 75 38.5C72 43 66 43 63 38.5C60 43.5 53 44 50 39C47 43.5 41 44.5 37.5 41.5C36 46 34 51 33 57Z',
    strands: {
      d: 'M50 39q-1-6 1-10M63 38.5q-1-6 1-10',
      line: '#6d5140',
      width: 1.4,
    },
    front: [
      {
        d: 'M36 95C40 86 48 88 52 93Q60 100 68 93C72 88 80 86 84 95Q74 110 60 110T36 95Z',
        fill: '#8a87cc',
        line: '#46438a',
      },
      { d: 'M53 106v12M67 106v10', line: '#f4f2ff', width: 2.2 },
    ],
    rear: [
      { d: 'M36 93C44 84 76 84 84 93Q82 118 60 119T36 93Z', fill: '#8a87cc', line: '#46438a' },
    ],
    ponders: [
      { d: 'M20 124L36 99', line: '#57549c', width: 15 },
      {
        d: 'M32 99C30 92 37 84 45 82C50 80.5 56 82 57 84.5C57.5 86.5 54 87.5 50 87.5L57 88C59 90 57 92.5 53.5 92.5C54 95 51 97 48 97C46 102 42 106 38 106C34 106 32 102 32 99Z',
        fill: '#f1c9a4',
        line: '#a86f48',
        width: 1.2,
      },
    ],
  },
  'silent-elder': {
    skin: '#e6ba92',
    shade: '#94623f',
    hair: '#c6cbcd',
    coat: '#5d5348',
    brow: { colour: '#565c60', width: 3.2 },
    fringe:
      'M33 56C29 42 32 28 42 21C51 15 69 15 78 21C88 28 91 42 87 56C84 50 83.5 42 80 35.5C75 28 68 27 60 27S45 28 40 35.5C36.5 42 36 50 33 56Z',
    strands: { d: 'M48 20q6-2 12-2M66 18.5q5 .5 8 2.5', line: '#8f9699', width: 1.4 },
    marks: [
      { d: 'M50 35q10-2.5 20 0M48 39.5q12-2.5 24 0', line: '#b98860', width: 1.3 },
      { d: 'M40.5 55l-3-1.5M40.5 58l-3 1M79.5 55l3-1.5M79.5 58l3 1', line: '#b98860', width: 1.3 },
      { d: 'M46 61.5q4 1.8 7.5 0M66.5 61.5q3.5 1.8 7.5 0', line: '#b98860', width: 1.3 },
      { d: 'M52.5 66q-4 3-4 7.5M67.5 66q4 3 4 7.5', line: '#b98860', width: 1.3 },
    ],
    front: [
      { d: 'M49 88L60 97L71 88L76 93L60 105L44 93Z', fill: '#f3f0ea', line: '#8b8377' },
      { d: 'M44 93L60 122L76 93', fill: '#dcd6cb', line: '#3b342d', width: 1.4 },
      { d: 'M60 108h.01M60 116h.01', line: '#5d5348', width: 3 },
    ],
  },
  'distressed-trader': {
    skin: '#ecc19b',
    shade: '#a0653f',
    hair: '#4b342a',
    coat: '#b0722a',
    knot: 'M40 66C29 72 24 88 31 104C36 110 46 107 45 98C42 87 46 78 48 70Z',
    fringe:
      'M33.5 57C29 34 41 16.5 60 16.5S91 34 86.5 57C86 50 83 43 76 37C74 40 71 41 68 40C69 36 67 33 64 30C58 38 49 42 42 43C38 46 35 51 33.5 57Z',
    strands: {
      d: 'M45 20.5q-6-1-9 3M40 27q-6 0-8 5M77 21q5-1 8 2M85.5 46q5 4 3 12M35.5 48q-4 5-2 12',
      line: '#4b342a',
      width: 1.6,
    },
    marks: [
      {
        d: 'M43.5 59q6 4.5 12 0q-6 1.5-12 0M64.5 59q6 4.5 12 0q-6 1.5-12 0',
        fill: '#d0604f',
        line: '#d0604f',
        width: 1.6,
      },
    ],
    front: [
      { d: 'M47 89Q60 104 73 89L78 122H42Z', fill: '#dfe7e3' },
      { d: 'M48 104h24M46.5 113h27M54 99v23M66 99v23', line: '#8fb0a3', width: 1.6 },
      { d: 'M46 88L52 122M74 88L68 122', line: '#7c4d16', width: 2.2 },
      { d: 'M20 108q12-3 28-2M72 106q16-1 28 2', line: '#8a5a1e', width: 1.4 },
    ],
    cries: true,
  },
};

export const lookOf = (persona: string): Look => LOOKS[persona] ?? NEUTRAL;
