export const settings = {
  title: 'Settings',
  language: 'Interface language',
  waiting: {
    legend: 'How fast the customer answers',
    natural: { name: 'Natural', text: 'The customer takes a moment to think, like a person.' },
    none: {
      name: 'No waiting',
      text: 'The customer answers at once, for demonstrations or when time is short.',
    },
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
