import type { ActRule } from '../../language.ts';

const DATUM =
  'number|address|name|phone|email|e-mail|full name|details?|information|photos?|pictures?|screenshots?|receipt|invoice|id\\b|date|time|weight|dimensions?|size|postcode|post code|zip|code|contents?|value|description|reference|account|order|waybill|tracking|document|proof|copy|video|label|figures?|quantity|location|destination|contact|what happened|problem|issue|reason|container|booking|policy|signature|model|serial';

export const enquiry: readonly ActRule[] = [
  {
    act: 'privacy-check',
    code: 'privacy-check.identity',
    frames: [
      "\\b(?:for|to protect|to ensure|to keep)[^.!?;]{0,12}(?:security|privacy|data protection|your (?:data|account|information|details))(?: purposes| reasons| safe| and security)?|\\b(?:verify|confirm|check|validate)(?: that)?[^.!?;]{0,12}(?:your identity|who i'?m speaking|you are the (?:account|consignee|card)|your (?:full name|date of birth|postcode|security|account holder))\\b|\\b(?:am i|are you|is this) (?:speaking (?:to|with)|the (?:account ?holder|consignee|card ?holder|sender|recipient|receiver|registered|policy ?holder|addressee|shipper|named))\\b[^.!?;]{0,24}|\\b(?:last (?:four|three|4|3|two|six) (?:digits|numbers|characters)|date of birth|security (?:question|code|check|number)|mother'?s maiden|identity check|registered (?:phone|mobile|email|address|number))\\b|\\b(?:some|your|photo|no|valid) (?:identification|id|passport)\\b|\\bpassport or\\b|\\bdriving licen[cs]e\\b|\\b(?:know|sure|check|prove)(?: that)? (?:it'?s|it is|you(?:'re| are)) (?:really |actually )?(?:you|the (?:real|account|owner|right person|receiver|sender|one))\\b|\\b(?:account )?security first\\b|\\blast (?:few |\\d |two |three |four |six )?(?:digits|numbers|characters|four|three|six)?(?: of (?:your|the) (?:account|phone|card|mobile|number))\\b|\\bconfidential\\b[^.!?]{0,20}(?:check|confirm|ask|may)|\\bread (?:addresses|names|numbers) out till\\b|\\bare you the (?:receiver|sender|owner|consignee|recipient)\\b|\\bcompare it with\\b|\\b(?:protect|safeguard) you\\b|\\bcan(?:not|'t) (?:share|disclose|give out|release|discuss)[^.!?;]{0,24}(?:details|information|data|account|address)",
    ],
    spares: ['quoted', 'reported'],
  },
  {
    act: 'confirm',
    code: 'confirm.restate',
    frames: [
      "[^.!?;]{3,60}?,? (?:is that (?:right|correct|so|it)|(?:am i|are we|have i got that|did i get that|do i have that) (?:right|correct(?:ly)?)|(?<=[.,;] ?)yes\\?|have i (?:understood|got (?:that|it|you)|heard)(?: you| that| it)*(?: right| correctly)?\\?|correct\\?|right\\?|isn'?t it\\?|yes\\?|is this (?:right|correct)|doesn'?t it\\?|don'?t you\\?|didn'?t you\\?|aren'?t you\\?|wasn'?t it\\?|hasn'?t it\\?)|{start}(?:is that|is this|am i) (?:right|correct|understanding (?:you|that) (?:right|correctly))[^.!?;]{0,12}",
      "\\b(?:let me|i(?:'d| would) (?:just )?like to|can i|may i|could i|i(?:'ll| will)(?: just)?|just to|allow me to|to) (?:just |quickly |please )*(?:confirm|repeat|recap|summari[sz]e|read (?:that|it|this|the (?:number|address)) back|double[- ]?check|make sure i|check i|go over|run through|clarify|verify (?:the|that|your (?:order|address|delivery)))\\b[^.!?;]{0,30}|\\b(?:just )?checking (?:i(?:'ve| have)|that)[^.!?]{3,90}\\?|(?:got it|understood|noted)[:,.] (?:so )?(?!thank|i\\b|we\\b|let|no\\b|sorry|one|please)[^.!?]{6,90}|\\bso(?:,| that'?s| you(?:'re| are| want| need| have| would| said| mean|'d)| it'?s| we(?:'re| are| have)| the (?:parcel|delivery|address|shipment|container|order|number))[^.!?]{3,100}\\?|\\b(?:if i understand|as i understand|i understand that you (?:want|need|ordered|have|would|sent)|you mean|do you mean|you(?:'re| are) saying|in other words)\\b[^.!?;]{0,40}|\\bplease (?:check|confirm|verify)(?: that| whether| if)?[^.!?;]{0,30}",
    ],
    unless: ['is that (?:ok|okay|all right|alright|fine|all)', 'so sorry'],
  },
  {
    act: 'check-satisfaction',
    code: 'check-satisfaction.agree',
    frames: [
      "(?:{start}happy with (?:that|this)|\\b(?:would|does|do|is|will|are)\\b[^.!?]{0,50}\\b(?:easier|better|suit|happy (?:with|if)|too (?:little|much|late)|help you if|mind if|all right|alright|ok|okay|acceptable|convenient|clear)\\b[^.!?]{0,20})[^.!?]{0,16}\\?|{start}(?:you|this way|that way|all|everything) (?:happy|okay|ok|clear|fine|good)\\?|\\bshall i (?:go (?:over|through)|explain|repeat)[^.!?]{2,40}\\?|\\b(?:is|would|will|does|are|do|was|did)(?: that| this| it| the| you| these| all| our| your| either)*(?: plan| arrangement| solution| time| offer| date| proposal| option)?(?: be| sound| seem| work| suit| feel| all| everything)*(?: ok| okay| all right| alright| fine| good| acceptable| suitable| work| suit| convenient| agreeable| clear| satisf\\w+| happy with| agree| accept| sound good| resolve| answer| solve| help| make sense| possible| enough)(?: for| with| to| by| your| you| that| this| now)*[^.!?;]{0,20}\\?|\\bhow (?:does|do|would|is) (?:that|this|it)(?: sound| work| suit| for you| seem| look)+[^.!?;]{0,12}|(?<!please[^.!?]{0,40}|sir,? |wait[^.!?]{0,30}|hold[^.!?]{0,30})\\b(?:ok|okay|all right|alright)(?: with you| for you| by you)?\\?|\\bwhat do you think\\b|\\bhave i (?:answered|explained|resolved|been clear|made)[^.!?;]{0,24}|\\b(?:are|were) you (?:happy|satisfied|comfortable|ok|okay|content|all right|fine) with\\b[^.!?;]{0,20}|\\b(?:did|does) (?:that|i|this)[^.!?;]{0,12}(?:clear|make sense|help|answer|solve|explain)[^.!?;]{0,20}|\\b(?:please|could you|would you|kindly) rate\\b|\\b(?:short|quick|brief) survey\\b|\\b(?:feedback on|satisfied with (?:my|our|the))\\b[^.!?;]{0,20}|\\bdo you agree\\b|\\bwould you (?:prefer|agree|accept|be happy|mind)\\b[^.!?;]{0,40}\\?|\\bshall we (?:say|agree|do)\\b[^.!?;]{0,20}|\\bany (?:questions|doubts|objections) (?:about|on|so far|regarding)\\b[^.!?;]{0,12}|\\bif that(?:'s| is) (?:ok|okay|all right|alright|fine|acceptable)\\b",
    ],
    unless: [
      'hold|one moment|bear with|wait',
      `(?:could|can|may|would) (?:you|i|we) (?:please )?(?:give|have|tell|send|provide|get)`,
      'account ?holder',
    ],
    unlessActs: ['anything-else', 'confirm'],
  },
  {
    act: 'ask-info',
    code: 'ask-info.request',
    frames: [
      `\\b(?:could|can|may|might|would|will) (?:you|i|we)(?: please| kindly| just| also| possibly| mind)*(?: to)? ?(?:have|get|ask(?: for)?|give|giving|tell|telling|provide|send|sending|share|read|spell|describe|confirm|take|let me (?:know|have)|show|explain|upload|email|note|check|repeat|know|see|look)(?: me| us| to me)?[^.!?;]{0,30}(?:${DATUM})?[^.!?;]{0,16}\\?|\\b(?:please|kindly|just)(?: also| could you| can you)? (?:give|tell|provide|send|share|say|read|spell|describe|let me (?:know|have)|show|upload|email|attach|fill|enter|state|quote)(?: me| us)?[^.!?;]{0,30}(?:${DATUM})|\\b(?:i(?:'ll| will)? ?(?:just )?(?:need|require|would need|'d need)|we(?:'ll| will)? ?need) (?:you to |to know |your |the |a |some |two |to have |to get |to ask )[^.!?;]{0,30}(?:${DATUM})`,
      "(?:{start}|\\b(?:and|so|but|please|may i ask|can i ask|could you tell me|do you know|tell me|ask) ?)(?:what|which|when|where|who|whose|why|how (?:many|much|long|old|big|heavy|far|did|is|was|do|does|are|often|would you|soon|late))(?:'s|'re)?\\b(?! (?:can|may|could) (?:i|we) (?:help|do|assist))(?! a )[^.!?;]{0,60}(?:\\?|{end})(?<=\\?|\\b(?:number|name|address|date|time|problem|details|reference|weight|happened|yours|order|code|issue)[.]?)",
    ],
    unless: [
      'how (?:does|do|would) (?:that|this) (?:sound|work)',
      'what (?:i|we) can do',
      'what can i do for',
    ],
    unlessActs: ['anything-else', 'offer-help', 'confirm'],
    spares: ['quoted', 'reported'],
  },
  {
    act: 'ask-info',
    code: 'ask-info.question',
    frames: ['(?<=^|[.!?;,\\n:] ?)[^.!?;\\n]{4,100}\\?'],
    unlessActs: [
      'anything-else',
      'offer-help',
      'confirm',
      'check-satisfaction',
      'ask-info',
      'hold-request',
      'privacy-check',
    ],
    spares: ['quoted', 'reported'],
  },
];
