export const shell = {
  product: 'Sanrenxing',
  latin: '三人行',
  motto: 'When three walk together, one can teach me',
  skip: 'Skip to the main content',
  nav: {
    rules: 'Rules',
    label: 'Main navigation',
    library: 'Scenarios',
    history: 'History',
    settings: 'Settings',
  },
  language: {
    label: 'Interface language',
    'zh-CN': '中文',
    en: 'English',
    short: { 'zh-CN': '中文', en: 'EN' },
  },
  loading: 'Opening…',
  saving: {
    title: 'Your work is not being saved',
    unavailable:
      'The browser does not allow saving right now (a private window, or blocked by the administrator). You can keep practising, but your records are gone once you close this page.',
    quota:
      'This device has run out of storage. You can keep practising, but whatever is not saved is gone once you close this page.',
    unsaved_one: '{{count}} entry exists only on this page.',
    unsaved_other: '{{count}} entries exist only on this page.',
    keep: 'Before you close it, you can export them to a file in History.',
    retry: 'Try again',
    retrying: 'Saving…',
  },
  broken: {
    title: 'Something went wrong on this page',
    text: 'Everything that was saved is still there. Open the page again, or go back to the scenarios.',
    again: 'Open it again',
    home: 'Back to the scenarios',
    details: 'Details for technicians',
  },
  missing: {
    title: 'There is no such page',
    text: 'The address may have been mistyped, or the page has moved.',
    home: 'Back to the scenarios',
  },
  local: 'All records stay on this device',
} as const;
