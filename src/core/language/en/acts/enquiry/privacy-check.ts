import type { ActRule } from '../../../language.ts';

const READ =
  '(?:begin|open|look (?:up|at|into|in)|read|discuss|go (?:into|any|on|further)|get into|release|hand|tell|give|share|access|say|talk|disclose|pull up|make|change|unlock|show)';
const ID = '(?:id|identification|passport|(?:driving )?licen[cs]e|identity card|badge)';

/** Verifies identity before reading out data. */
export const identity: ActRule = {
  act: 'privacy-check',
  code: 'privacy-check.identity',
  frames: [
    '\\bprotect(?:ing)? (?:your|you)\\b|\\b(?:for|to ensure|to keep|because of|as part of|under|to pass|passed|through)\\b[^.!?;]{0,14}\\b(?:security|verification|privacy|data protection|confidentiality|your (?:own )?(?:data|account|information|details|protection|safety))\\b|' +
      '\\bsecurity (?:first|question|check|number|word|details|answer)|\\bidentity (?:check|first)',
    "\\b(?:verif|confirm|check|valid|prov(?:e|ing)|establish|sure|certain|know|show)\\w*\\b{few}\\b(?:your (?:identity|full name|date of birth|postcode|security)|who (?:you are|i'?m|i am|is (?:calling|speaking|on)|it is)|(?:i have|i'?ve got) the right|i'?m (?:speaking|talking) (?:to|with)|" +
      '(?:you{are}|it{is}) (?:really |actually |indeed )?(?:you\\b|your (?:card|account)|the (?!same|last|first|\\w+st\\b)|who|authori[sz]ed))',
    "\\b(?:is (?:this|that|it)|are you) (?:mrs?|ms|miss|dr) \\w+(?: \\w+)? (?:herself|himself|speaking)|\\b(?:(?:am i|are you|is this|is that|who am i) |i'?m )(?:speaking|talking) (?:to|with)(?! you about| our| a\\b| my){far}\\?|\\b(?:are you|is (?:this|it)|you are)(?: still)? (?:the|an?|his|her|their) (?:(?:account ?|card ?|policy ?)holder|" +
      'consignee|sender|recipient|receiver|registered|addressee|shipper|named|owner|authori[sz]ed|tenant|patient|parent|mother|father|guardian)\\b',
    '\\b(?:last|first|final) (?:few|two|three|four|for|six|[2346])\\b(?: (?:(?:digits|numbers?|characters|letters)(?! (?:of|on) (?:the|your) (?:order|waybill|invoice))|(?:of|on) (?:your|the) (?:\\S+ )?(?:account|phone|card|mobile|number|passport|id))|\\?)|\\bmaiden name|\\bcan.?t (?:open|read|show|tell|discuss|go into)\\b{rest}\\botherwise\\b|\\bname on the (?:account|card|policy)|\\b(?:match|compare) (?:it with|your (?!list|notes?|figures|count|times?|copy))\\b|' +
      '\\b(?:characters?|digits?|letters?) (?:of|from|in) your|\\bregistered (?:phone|mobile|email|address|number)|\\b(?:passcode|password|memorable \\w+|code ?word|secret \\w+)\\b(?= (?:you|we|on|that)|\\?)',
    "\\b(?:what'?s|what is|your|patient's|give me|confirm)\\b[^.!?;]{0,12}\\bdate of birth\\b",
    `\\b(?:check|ask for|some|photo|no|valid|see|proof of|any|(?:form|piece)s? of) (?:your |photo )*(?:${ID}|identity)\\b|\\b${ID} (?:or|first|please)\\b`,
    '\\b(?:one[- ]time|verification|\\w+[- ]digit) (?:pass)?code\\b',
    `\\b(?:before|until|till|unless|once) {we}(?: can| may|'ve| have)? (?:${READ}|verified|confirmed|checked|know who)\\b[^.!?]{2,60}\\b(?:may|can|could|would|will|need|must|have to|please|tell|what|who|which|let)\\b|` +
      `\\b(?:need|have to|must|may i|(?:can|could) (?:i|you))\\b[^.!?;]{3,60}\\bbefore {we} (?:can )?${READ}\\b|\\b(?:until you{have}? (?:give|tell|told|show|prove|pass)\\w*|unless you{are}) `,
    `(?:\\b(?:cannot|can'?t|won'?t|must not|may not|only|able to|allowed to) (?:\\w+ )?)${READ}\\b[^.!?;]{0,50}\\b(?:details|information|data|account|address\\w*|results|records?|file|numbers|(?:that|it|this)(?= with))\\b{few}\\b(?:until|till|without|unless|` +
      "before|except|(?:to|with) (?:the|an?|any))\\b|\\b(?:from|to) the \\w+(?: \\w+)? (?:him|her|them)sel\\w+|\\bin (?:your|his|her) \\w+'s name|\\b(?:talk|speak|discuss|tell)\\b{rest}\\bany(?:one|body) (?:but|except|other)|\\bnot (?:able|allowed|permitted) to (?:discuss|talk|go into|tell|share)\\b{rest}\\b(?:any(?:one|body)|you)\\b|\\b(?:which of you|who(?:m|'s)?) (?:is|i'?(?:ve| have) got) on the line|\\b(?:don'?t|never|can'?t|won'?t) (?:give|hand|read) out\\b|\\bto be (?:on the )?safe(?: side)?, (?:wh|may|can|could|i need)|\\bask you {few}questions? (?:first|before)|\\b(?:can'?t|cannot|don'?t|never)\\b{rest}\\b(?:callers?|strangers|third part|any(?:one|body) (?:but|except|other))|\\bonly the [^.!?;]{3,30} can (?:change|see|open|cancel|collect|know|ask)\\b|\\bso (?:that )?{we} (?:can )?(?:know|see|be sure|tell)\\b{few}\\b(?:it{is}|who) (?:really )?you|\\bonly (?:allowed to |able to )?(?:speak|talk|discuss|deal|hand|give|release|show)\\b{rest}\\b(?:to|with) (?:the|an?)\\b|\\b(?:so (?:that )?|in case )(?:nobody|no one|some\\w+) else\\b|\\bconfidential\\b{far}\\b(?:check|confirm|ask|may)\\b",
  ],
  spares: ['quoted', 'reported'],
};
