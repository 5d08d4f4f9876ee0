import type { FileHint } from '../adapters/content/file-hints.ts';
import type { FileDiagnostic } from '../adapters/content/read-yaml.ts';
import type { DiagnosticCode } from '../core/scenario/check/diagnostic.ts';

/** What each code means to an author, Chinese first. */
export const DIAGNOSTIC_WORDS: Readonly<Record<DiagnosticCode, string>> = {
  'unknown-beat': '没有这个话术节点 · no such beat',
  'unknown-cap': '评分表里没有这条封顶 · the score sheet has no such cap',
  'unknown-ending': '没有这个结局 · no such ending',
  'unknown-fact': '没有这个事实 · no such fact',
  'unknown-field': '登记表里没有这一栏 · the form has no such field',
  'unknown-line': '客户没有这句台词，也没有这种反应 · the customer has no such line or reaction',
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
    '说法太少，客户会重复自己：现有几句/至少几句 · too few wordings, the customer would repeat himself: how many there are / at least',
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
  'reply-has-fault':
    '参考话术带有未声明的错误：改掉引号里的话，或在 scenario.yaml 里照箭头声明 · the reply breaks a rule it does not claim: change the quoted words, or claim it in scenario.yaml as after the arrow',
  'topic-unrecognised': '例句认不出自己的话题 · the example is not recognised as its own topic',
  'topic-confused': '例句会被当成另一个话题 · the example is taken for another topic',
  'rubric-points': '分数加起来不对 · the points do not add up',
  'cap-unreachable':
    '这条封顶永远触发不了：加一个这样写的话题 · no topic can ever earn this cap: add a topic with what stands after the arrow',
  'guard-never-holds':
    '这个条件永远不成立：它等的永远不会来 · this condition can never hold: what it waits for never comes',
  'no-way-to-end': '从这里走不到最后一个阶段 · no way leads from here to the last stage',
  'promise-never-checked': '答应了却没有人再问起 · promised, and never asked about again',
  'record-never-needed': '这份资料没有用处 · nothing needs this record',
  'unknown-row': '需求清单里没有这一行 · no such row in the requirements',
  'persona-not-listed':
    '场景的 personas 里没有这位客户 · the scenario does not list this customer under personas',
  'play-without-language': '场景没有这种语言 · the scenario is not written in this language',
  'unknown-play': '没有这个试演 · no such play-through',
  'play-in-other-language': '试演是另一种语言的 · the play-through is in another language',
  'unknown-criterion':
    '观察员评分表里没有这一项标准，或光看文字评不了 · no such criterion on the observer’s sheet, or not to be told from the text',
  'unknown-item':
    '观察员评分表里没有这一条，或光看文字看不出 · no such item on the observer’s sheet, or not to be told from the text',
  'criterion-not-keyed': '答案缺这一项标准 · the key has no level for this criterion',
  'item-not-keyed': '答案缺这一条 · the key has no answer to this item',
  'why-missing': '答“没做到”或“没有机会”要写理由 · an answer other than yes needs a reason',
  'sample-missing':
    '一种语言要好、中、差三份样例 · a language needs a good, a middling and a poor sample',
  'sample-misnamed': '文件名和内容对不上 · the file name does not fit what it holds',
  'perfect-run-falls-short':
    '模范座席也拿不到 95 分：每个丢分点都要有一句 replies 做得到 · even the exemplary agent falls short of 95: each lost check needs a reply that earns it',
  'perfect-run-ends-badly':
    '模范座席也走不到好结局 · even the exemplary agent finds no good ending',
  'rude-run-scores': '粗鲁座席也能得 20 分以上 · a rude agent scores more than 20',
};

/** The same for mistakes a file cannot be read for, where the message does not say it all. */
export const FILE_WORDS: Readonly<Partial<Record<FileDiagnostic['code'], string>>> = {
  'id-differs': 'id 必须和文件夹同名 · the id must be the name of the folder',
  'missing-script': '文件夹里没有 scenario.yaml · the folder has no scenario.yaml',
};

export const HINT_WORDS: Readonly<Record<FileHint, string>> = {
  'quote-colon':
    '句子里有冒号，整句加引号；也看看缩进 · put quotes around a sentence that has a colon; or else mend the indent',
  quote: '整句加双引号 · put double quotes around the whole sentence',
  indent: '退一级用两个空格，不用 Tab · indent by two spaces, never tabs',
  twice: '同一个名字写了两次 · the same name stands here twice',
};
