import { describe, expect, it } from 'vitest';
import { actsIn, classesIn } from './hear.ts';

describe('forbidden words in English', () => {
  it.each([
    ["Can't you read?", 'self-respect'],
    ["If you can't afford it, don't ship it.", 'self-respect'],
    ['You should have read the terms, sir.', 'blame'],
    ["Why didn't you buy insurance?", 'blame'],
    ['I already told you twice.', 'contradict'],
    ['How should I know?', 'contradict'],
    ['What a load of bullshit.', 'vulgar'],
    ['Go ahead and complain, see if I care.', 'provoke'],
    ['Take it or leave it.', 'provoke'],
    ['Not my job.', 'evasion'],
    ["That's our policy.", 'rule-hiding'],
    ['Calm down, sir.', 'emotion-denial'],
    ['I guarantee it will arrive tomorrow.', 'over-promise'],
    ['No.', 'curt'],
  ])('"%s" breaks the rule on %s', (text, expected) => {
    expect(classesIn(text, 'en')).toContain(expected);
  });

  it.each([
    'You should have received an email yesterday.',
    "Oh no, that's rubbish, no wonder you are fed up.",
    'No wonder you are so angry, four days without a word.',
    'Your crate is going to Scunthorpe, first class.',
    'I cannot guarantee tomorrow, but I will chase it.',
    "That's not your fault at all.",
    'If you are not happy, you can return it for a full refund.',
    'You have every right to complain; I will log it for you.',
    'Please speak up a little, the line is bad.',
  ])('"%s" breaks no rule', (text) => {
    expect(classesIn(text, 'en')).toEqual([]);
  });
});

describe('what an agent does, in English', () => {
  it.each([
    [
      'Good morning, this is Anna from Swift Freight, how may I help you?',
      ['greeting', 'self-intro', 'offer-help'],
    ],
    ['I understand how frustrating this is.', ['empathy']],
    ['I am very sorry for the delay.', ['apology']],
    ['Could I have your waybill number, please?', ['ask-info']],
    ['Three crates to gate two, is that right?', ['confirm']],
    ['One moment, please.', ['hold-request']],
    ['Thank you for waiting.', ['hold-thanks']],
    ['I will send you a replacement within two days.', ['solution', 'time-commitment']],
    ['Is that all right with you?', ['check-satisfaction']],
    ['Is there anything else I can do for you?', ['anything-else']],
    ['It was our mistake.', ['ownership']],
    ['I will pass this to our claims manager, who decides by noon.', ['escalate']],
    ['May I confirm your date of birth first?', ['privacy-check']],
    ['Goodbye, have a nice day.', ['goodbye']],
  ])('"%s"', (text, expected) => {
    expect(actsIn(text, 'en')).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'The lorry went to the depot at five forty on Saturday.',
    'Your parcel was scanned at 6 pm on Tuesday.',
  ])('"%s" tells what was, and promises nothing', (text) => {
    expect(actsIn(text, 'en')).not.toContain('time-commitment');
  });

  it('promises all the same where the next half of the sentence does', () => {
    expect(actsIn('It was delivered on Saturday, and I will ring you at five.', 'en')).toContain(
      'time-commitment',
    );
  });
});
