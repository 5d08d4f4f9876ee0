export const library = {
  title: 'What will you practise today?',
  lead: 'Talk to customers who get angry and can be won back. After the call you learn about every sentence: what was good, and what to say instead.',
  how: {
    title: 'How it works',
    talk: {
      title: 'Take the call',
      text: 'You are the agent. The customer is played by the program, each with a temper of their own.',
    },
    say: {
      title: 'Say it your way',
      text: 'Pick a sentence or type your own. The customer understands and reacts.',
    },
    review: {
      title: 'Review',
      text: 'Every point has its evidence: which words, which rule, how to say it better.',
    },
  },
  resume: {
    title: 'Your last call is still open',
    about: 'Customer: {{customer}} · {{level}} · {{when}}',
    button: 'Continue',
  },
  list: 'Scenarios',
  channel: { phone: 'Phone', chat: 'Online chat', counter: 'At the counter' },
  minutes_one: 'about {{count}} minute',
  minutes_other: 'about {{count}} minutes',
  difficulty: { '1': 'Beginner', '2': 'Intermediate', '3': 'Challenge' },
  done_one: 'finished once',
  done_other: 'finished {{count}} times',
  goals: 'What you practise here',
  start: 'Practise',
  startOf: 'Practise: {{title}}',
  empty:
    'There are no scenarios here yet. Ask your teacher or administrator to add the scenario files.',
  failed: {
    title: 'The scenarios could not be loaded',
    text: 'Check the network and try again. Your saved records are not affected.',
    again: 'Try again',
  },
  level: {
    guided: {
      name: 'Guided',
      text: 'Suggested replies and hints; the customer is more patient. Good for the first time.',
    },
    assisted: { name: 'Assisted', text: 'Your own words, with a hint when you need one.' },
    real: { name: 'Real', text: 'No suggestions, no hints, less patience: like a real call.' },
  },
  brief: {
    role: 'Your role',
    who: '{{company}} · {{name}} (agent no. {{number}})',
    situation: 'What you know before the call',
    goals: 'What this call must achieve',
    limits: 'What you may grant',
    choices: 'How you practise',
    customer: 'Who is calling',
    level: 'Level',
    language: 'Language of the call',
    start: 'Start the call',
    starting: 'Connecting…',
    ring: 'The phone will ring; pick up to begin.',
    back: 'Back to the scenarios',
    unknown: {
      title: 'There is no such scenario',
      text: 'It may have been removed or renamed. Please choose another one from the list.',
    },
    'no-language':
      'This scenario does not exist in this language yet. Please choose another language for the call.',
    failed: 'The scenario could not be loaded. Check the network and try again.',
    taken: 'The call could not be started. Please press “Start the call” once more.',
  },
} as const;
