export const settings = {
  title: 'Settings',
  teach: 'Teacher’s desk: classes, assignments, marks',
  language: 'Interface language',
  waiting: {
    legend: 'How fast the customer answers',
    natural: { name: 'Natural', text: 'The customer takes a moment to think, like a person.' },
    none: {
      name: 'No waiting',
      text: 'The customer answers at once, rings are not counted and nobody rushes you; for demonstrations or when time is short.',
    },
  },
  coach: {
    legend: 'When the coach speaks',
    turn: { name: 'After each sentence', text: 'Say it, hear about it, do better at once.' },
    stage: { name: 'After each stage', text: 'Finish a stage of the talk first.' },
    end: { name: 'When all is over', text: 'No interruption; all comments at the end.' },
  },
  textSize: {
    legend: 'Text size',
    normal: 'Normal',
    large: 'Large',
  },
  about: {
    title: 'About',
    what: 'Sanrenxing is a role-play trainer for customer service: agent, customer and observer walk together and teach one another.',
    privacy:
      'No account, nothing is uploaded. Records and settings stay in this browser on this device.',
    version: 'Version {{version}}',
  },
  saved: 'Changes apply at once and are kept on this device.',
} as const;
