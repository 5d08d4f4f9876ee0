import type { ActRule } from '../../../language.ts';

const WORD = "(?!{noName}|come\\b)[a-z][\\w'&-]{1,14}";
const NAME = `${WORD}(?: ${WORD})?`;
const ABOUT = '[^.,!?;]{2,30}';
const HELLO =
  '(?:\\b(?:hi|hello|hey)|(?:^|good )(?:morning|afternoon|evening))(?:,? (?:there|sir|madam|(?:mrs?|ms|miss|dr)\\.? \\w+))?[,.!]? ';
const LATER =
  '(?:{weekday}|{month}|cheers|bye|ye\\w+|nope?|speak|hold|wait|go|hello|hi|hey|noted|please|welcome)\\b';
const ROLE =
  '(?:{role}|faults|sales|billing|bookings|reservations|repairs|accounts|cards|returns|refunds|counter|office|ward|secretary|forwarding|dispatch|tracing|exports?|imports?|bookings?|parts|admissions)\\b';

/** Says company, role, name or number. */
export const who: ActRule = {
  act: 'self-intro',
  code: 'self-intro.who',
  frames: [
    '(?:\\bmy (?:english |first )?|{start}(?:the )?)name{is} (?!{noName})[a-z][^.,!?;]{1,24}',
    '\\bmy (?:agent|employee|staff|id|badge|desk|operator|work|personnel) (?:number|id|no|code)\\b',
    `\\byou{are}(?: now)? (?:speaking|talking|chatting|through|connected)(?: directly)? (?:to|with) (?!someone|an? |the (?:next|final))${ABOUT}`,
    `\\byou{have} (?:reached|come through to)(?! the (?:end|limit|max))${ABOUT}`,
    `\\b(?:this is ${NAME},? (?:here|at|with|from|of|in|how|what can|may|can)|it'?s ${NAME},? (?:here )?from|(?:this is|it'?s) (?!{noName})[^.,!?;]{2,30}? (?:speaking|calling|ringing))\\b`,
    `\\b${NAME} speaking(?=$|[.,!?;]| (?:how|what|from|on|for|may|can))`,
    `{start}i{am} ${NAME},? (?:from|with|at|of|in|your|the|on) [^.,!?;]{2,24}`,
    `(?:^|${HELLO})(?:this is|it'?s|i{am}) (?!\\w+ polic)${NAME}(?=[.,!;]|$| (?:and|how|your|i))|{start}i{am} ${NAME},`,
    `\\b(?:mister|mrs?|ms|miss|dr) \\w+ i{am} (?!away|far|off)${NAME} (?:from|with|at) `,
    `^${HELLO}(?:m(?:iste)?rs? \\w+, )?${NAME}[,.] (?:\\w+ ){0,2}${ROLE}(?=[.!]|$)`,
    `${HELLO}${NAME} (?:again )?(?:\\d{2,6} )?(?:from|at|of|here|with|in|on) (?!the way)[^.,!?;]{2,24}`,
    `(?:^|[.,!] |\\b(?:mrs?|ms|miss|dr|manager|director) \\w+\\? )${NAME} here(?=[.,!;]|$| (?:from|at|how|in))`,
    `(?:${HELLO}|^(?:${HELLO})?(?:this is|we are|here is) (?:the )?)(?!{noName})[^.,!?;]{0,30}?\\b${ROLE}(?=$|[.,!?;]| (?:at|of|in|how|here|speaking|returning|calling|\\w+ (?:here|speaking)))`,
    `^[^.,!?;]{2,40} ${ROLE}, (?:how|what can|can|may)\\b|^(?:${HELLO}|good \\w+[,.] )?(?:\\w+ ){0,2}${ROLE}, ${NAME}(?=[.!]|$|, (?:number|extension|ext|desk|agent)\\b| (?:how|here|speaking))`,
    `^${NAME}[.,] (?:\\w+ ){0,2}${ROLE}(?: (?:{number}))?\\.|\\bintroduce myself\\b|\\b(?:they|just|you can) call me ${NAME}`,
    '\\bi{am} (?:your (?!only|best|last|worst)\\w|the (?:\\w+ ){0,2}?(?:agent|advis[eo]r|manager|supervisor|driver|coordinator|handler|representative|clerk|courier|assistant|nurse|planner|engineer|teller)\\b(?! who))',
    '\\bi{am} (?:number|agent|operator|clerk|desk) \\w+',
    `\\bi{am} (?:calling|ringing|phoning|writing|getting in touch|messaging)(?: you)? (?:from|on behalf of)\\b${ABOUT}`,
  ],
  unless: ['is this (?:mr|ms|mrs)'],
  spares: ['quoted', 'reported'],
};

/** "Shunda, Zhou.": on picking up, two names are enough. */
export const terse: ActRule = {
  act: 'self-intro',
  code: 'self-intro.terse',
  frames: [`^(?!${LATER})${WORD}[,.] (?!${LATER})${NAME}\\.?$`],
  position: 'first-turn',
};
