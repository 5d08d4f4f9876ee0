/**
 * What people say of their own mistakes beyond what the scope of regret knows; `~` stands for the hard word, `@`
 * for its article.
 */
export const OF_OWN_DEEDS =
  'my ~|my own ~|our own ~|~ mistake of mine|~ mistake by|~ mistake on|~ error on|~ thing for me|i made @ ~|i made @ really ~|i made such @ ~|' +
  'we made @ ~|i asked @ ~|i did something ~|i said something ~|we were ~ not|sorry, that was ~|sorry, that was @ ~|sorry, that was really ~|' +
  'sorry, this is @ ~|sorry, it was @ ~|sorry for the ~|sorry about the ~|apologies, that was @ ~|apologies for the ~|forgive the ~|excuse the ~';

/** Names people call themselves. */
export const OF_ONESELF =
  '~ that i am|~ of me|i must sound like @ ~|i must look like @ ~|i must seem like @ ~|i sound like @ ~|makes me look like @ ~|' +
  'sorry for being @ ~|sorry for being such @ ~|call me @ ~|@ ~ of myself|colleague was @ ~|driver was @ ~|colleague is @ ~|driver is @ ~';

/** The same names, laid in the mouth of the customer. */
export const THOUGHT =
  "you think i'm @ ~|you think i am @ ~|you think that i am @ ~|who do you think i am, @ ~";

/** The turns with the word put in. */
export function said(turns: string, word: string): string[] {
  const article = /^[aeiou]/.test(word) ? 'an' : 'a';
  return turns.split('|').map((turn) => turn.replace('@', article).replace('~', word));
}
