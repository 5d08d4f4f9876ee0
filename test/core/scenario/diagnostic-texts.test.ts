import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import { checkBalance } from '../../../src/core/agents/check-balance.ts';
import { checkScenario } from '../../../src/core/scenario/check/check-scenario.ts';
import type { Authored, Diagnostic } from '../../../src/core/scenario/check/diagnostic.ts';
import { withoutEchoes } from '../../../src/core/scenario/check/echoes.ts';
import { deskStringsSchema } from '../../../src/core/scenario/strings.ts';

const lostCargo = readLibrary('scenarios').scenarios.find(
  ({ script }) => script.id === 'lost-cargo',
);

type Slip = (authored: Authored, chinese: Authored['strings'][string]) => void;

function afterSlip(slip: Slip): Authored {
  const authored = structuredClone(lostCargo);
  const chinese = authored?.strings['zh-CN'];
  if (authored === undefined || chinese === undefined) throw new Error('nothing to test with');
  slip(authored, chinese);
  return authored;
}

const written = ({ code, about }: Diagnostic): string => `${code}: ${about}`;
const foundAfter = (slip: Slip): readonly string[] =>
  checkScenario(afterSlip(slip), ['zh-CN']).map(written);

describe('a diagnostic tells an author who never programmed', () => {
  it('which section a missing or idle sentence belongs to', () => {
    const found = foundAfter((_, strings) => {
      strings.topics['idle'] = { label: 'x', patterns: ['x'], examples: [] };
      delete strings.needs['heard'];
    });
    expect(found).toEqual(
      expect.arrayContaining(['missing-text: needs.heard', 'unused-text: topics.idle']),
    );
  });

  it('how many wordings there are and how many there should be', () => {
    const found = foundAfter((_, strings) => {
      strings.lines['push-heard'] = { any: ['有人听吗？', '您在听吗？'] };
    });
    expect(found).toContain('too-few-wordings: push-heard: 2/6');
  });

  it('which words of a reply break a rule, and how to own up to it', () => {
    const found = foundAfter((_, strings) => {
      strings.replies['greet-fully'] = '您好，顺达物流，谁让您不早说呢？请问有什么可以帮您？';
    });
    expect(found).toContainEqual(
      expect.stringMatching(/^reply-has-fault: greet-fully: “谁让您.*” → faults: \[blame\]$/),
    );
  });

  it('that a reply which claims to thank must have a word of thanks', () => {
    const found = foundAfter(({ script }, strings) => {
      script.replies['ask-waybill'] = { acts: ['thanks'] };
      strings.replies['ask-waybill'] = '运单号多少？';
    });
    expect(found).toContain('reply-lacks-act: ask-waybill: thanks');
  });

  it('what to add so that a cap can be earned', () => {
    const found = foundAfter(({ script }) => {
      for (const topic of Object.values(script.topics)) delete topic.standing;
    });
    expect(found).toEqual(
      expect.arrayContaining([
        "cap-unreachable: invented-fact → standing: 'false'",
        'cap-unreachable: beyond-authority → standing: authority',
      ]),
    );
  });

  it('once, and not once more in every language, that a customer does not exist', () => {
    const found = foundAfter(({ script }) => script.personas.push('moon-man'));
    expect(found).toEqual(['unknown-persona: moon-man']);
  });

  it('with whom, in which language and on which checks the exemplary agent loses points', () => {
    const authored = afterSlip(({ script, rubrics }) => {
      const checks = rubrics[script.rubric]?.rubric.criteria.flatMap((one) => one.checks) ?? [];
      for (const check of checks) if (check.kind === 'told') check['at-least'] = 99;
    });
    const short = checkBalance(authored).filter(({ code }) => code === 'perfect-run-falls-short');
    expect(short.map(({ about }) => about)).toEqual([
      expect.stringMatching(/^\d+ \([a-z-]+, en\): told −\d/),
      expect.stringMatching(/^\d+ \([a-z-]+, zh-CN\): told −\d/),
    ]);
  });
});

describe('what only echoes another mistake', () => {
  const diagnostic = (code: Diagnostic['code'], file: string, about: string): Diagnostic => ({
    code,
    severity: 'error',
    file,
    at: [],
    about,
  });

  it('is left out: a file with a mistake in it is not a file that is missing', () => {
    const found = [
      diagnostic('missing-language', 'x/desk/zh-CN.yaml', 'zh-CN'),
      diagnostic('missing-language', 'x/desk/en.yaml', 'en'),
      diagnostic('unknown-persona', 'x/scenario.yaml', 'boss'),
      diagnostic('unknown-rubric', 'x/scenario.yaml', 'call'),
      diagnostic('play-without-language', 'x/plays/one.yaml', 'zh-CN'),
    ];
    const broken = ['x/desk/zh-CN.yaml', 'x/zh-CN.yaml', 'personas/boss/persona.yaml'];
    expect(withoutEchoes(found, new Set(broken)).map(written)).toEqual([
      'missing-language: en',
      'unknown-rubric: call',
    ]);
  });

  it('is left out: topics everybody shares, while their file has a mistake in it', () => {
    const found = [diagnostic('unknown-topic', 'x/scenario.yaml', 'small-talk')];
    expect(withoutEchoes(found, new Set(['common/en.yaml']))).toEqual([]);
    expect(withoutEchoes(found, new Set())).toEqual(found);
  });
});

describe('a record of the desk', () => {
  it('needs no notes, however often it is read', () => {
    const once = deskStringsSchema.parse({ schema: 1, records: { stock: { title: '库存' } } });
    expect(deskStringsSchema.parse(once)).toEqual(once);
  });
});
