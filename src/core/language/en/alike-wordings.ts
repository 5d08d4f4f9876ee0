import type { Likeness } from '../language.ts';

/** What to say instead of a sentence that is like a rebuke, by what it is about; the last of a class fits any. */
export const alikeWordings: Likeness['better'] = {
  'self-respect': [
    {
      about: '\\b(?:price|cost|pay|money|afford|cheap|expensive|budget|broke)',
      say: 'Let me go through a few options at different prices, so that you can choose.',
    },
    {
      about: '\\b(?:age|old|years|grand|son|daughter|young)',
      say: "I'll take you through it step by step, at whatever pace suits you.",
    },
    {
      about: '\\b(?:lie|lying|liar|honest|believe|story|pretend|mak(?:e|ing) (?:it|that) up)',
      say: "Let me note down what you've told me and compare it with our records.",
    },
    {
      about: '\\b(?:read|see|eyes|glasses|sign|print|form)',
      say: 'That part is easy to miss. Let me read it out for you.',
    },
    {
      about: '\\b(?:understand|listen|hear|explain|simple|english|follow|grasp)',
      say: 'I may not have made that clear. Let me put it another way.',
    },
    { say: 'I know this matters. Let me go through it with you, one step at a time.' },
  ],
  blame: [
    {
      about: '\\binsur',
      say: "Even without insurance there's a claims procedure. Let me see what your terms allow.",
    },
    {
      about: '\\b(?:address|label|number|postcode|typed?|wrote)',
      say: 'The details need a correction. Let me change them now and arrange the next step.',
    },
    {
      about: '\\b(?:sign|check)',
      say: 'Signed or not, I can still log it. Let me find out what happened at the handover.',
    },
    {
      about: '\\b(?:pack|wrap|box|tape)',
      say: 'Let me note how the goods were packed and see what the claim can cover.',
    },
    {
      about: '\\b(?:earlier|sooner|late|before|then|time|yesterday)',
      say: 'Let me see what we can still do about it now.',
    },
    {
      about: '\\b(?:tell|told|say|said|ask|call|ring|rang)',
      say: "Thank you for telling us. I'll log it now and take it from here.",
    },
    { say: 'However it happened, let me see what I can do to put it right.' },
  ],
  contradict: [
    {
      about: '\\b(?:tone|attitude|manners|rude)',
      say: "I'm sorry if I sounded short. Let's go on with your case.",
    },
    {
      about: '\\b(?:shout|voice|calm|yell|angry|upset|dramatic)',
      say: "I can hear how upsetting this is. Please tell me what happened, I'm listening.",
    },
    {
      about: '\\b(?:wait|hurry|patien|rush|queue|line|turn)',
      say: 'I know you need this soon. Let me see where it stands and give you a time.',
    },
    {
      about: '\\b(?:again|times|already|told|said|explain|clear)',
      say: 'I should have put that more clearly. Let me go over the main points again.',
    },
    {
      about: '\\b(?:record|system|never|wrong|impossible|says)',
      say: 'The record I see differs from what you say. May we go through it together?',
    },
    { say: "I've noted what you told me. Let me go through it with you." },
  ],
  vulgar: [{ say: "I'm sorry, let me say that again: I'll take care of this." }],
  provoke: [
    {
      about: '\\b(?:complain|report|review|sue|lawyer|court|manager|boss|online|police)',
      say: "You have every right to complain. I'll log it now and you'll have an answer within 24 hours.",
    },
    {
      about: '\\b(?:wait|hurry|rush|slow|fast|late|panic)',
      say: "I'm sorry you've waited so long. Let me find out how much longer and give you a time.",
    },
    {
      about: '\\b(?:money|pay|price|cost|refund|compensat|free)',
      say: 'Let me set out the figures for you, so that you can see what each of them is for.',
    },
    {
      about: '\\b(?:shout|scream|yell|cry|angry|swear|mood|temper)',
      say: 'I do want to help. Please tell me what matters most and I will start on that.',
    },
    {
      about: '\\b(?:elsewhere|somewhere else|leave|cancel|competitor|another|go to)',
      say: "I'd be sorry to lose you. Let me see what else we can do first.",
    },
    { say: 'I hear what you need. Let me start with what I can do right now.' },
  ],
};
