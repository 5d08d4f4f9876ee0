import type { DiagnosticCode } from '../core/scenario/check/diagnostic.ts';

/** What each code means to an author, Chinese first. */
export const DIAGNOSTIC_WORDS: Readonly<Record<DiagnosticCode, string>> = {
  'unknown-beat': '没有这个话术节点 · no such beat',
  'unknown-fact': '没有这个事实 · no such fact',
  'unknown-need': '没有这个需求 · no such need',
  'unknown-persona': '没有这个客户性格 · no such persona',
  'unknown-part': '没有这一段 · no such part',
  'unknown-record': '没有这份资料 · no such record',
  'unknown-stage': '没有这个阶段 · no such stage',
  'unknown-reply': '没有这个参考话术 · no such reply',
  'unknown-rubric': '没有这个评分表 · no such rubric',
  'unknown-step': '没有这个流程步骤 · no such step',
  'unknown-topic': '没有这个话题 · no such topic',
  'missing-text': '缺少文字 · text is missing',
  'unused-text': '文字没有被用到 · text is never used',
  'too-few-wordings':
    '说法太少，客户会重复自己 · too few wordings, the customer would repeat himself',
  'missing-language': '缺少这种语言的文件 · no file in this language',
  'unreachable-beat': '走不到的话术节点 · no way leads to this beat',
  'no-way-on': '走不出去的话术节点 · no way leads on from this beat',
  'shadowed-transition':
    '前面已无条件通过，这一条永远用不上 · never taken, an unconditional one stands before it',
  'last-ending-guarded': '最后一个结局不能带条件 · the last ending must have no condition',
  'no-good-ending': '没有好的结局 · there is no good ending',
  'fact-never-asked': '这个事实没有办法被问到 · nothing an agent says can ask for this fact',
  'need-never-met': '这个需求永远满足不了 · nothing ever meets this need',
  'reply-lacks-act': '参考话术没有做到它声称的动作 · the reply does not do what it claims',
  'reply-lacks-fault': '参考话术没有犯它声称的错误 · the reply does not break the rule it claims',
  'reply-has-fault': '参考话术带有未声明的错误 · the reply breaks a rule it does not claim',
  'topic-unrecognised': '例句认不出自己的话题 · the example is not recognised as its own topic',
  'topic-confused': '例句会被当成另一个话题 · the example is taken for another topic',
  'rubric-points': '分数加起来不对 · the points do not add up',
};
