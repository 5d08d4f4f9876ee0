import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Authored, DiagnosticCode } from '../../../src/core/scenario/check/diagnostic.ts';
import { checkScenario } from '../../../src/core/scenario/check/check-scenario.ts';
import { checkFlow } from '../../../src/core/scenario/check/flow.ts';
import { readYaml } from '../../../src/adapters/content/read-yaml.ts';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import { tinyScript } from '../tiny-scenario.ts';

const lostCargo = readLibrary('scenarios').scenarios.find(
  ({ script }) => script.id === 'lost-cargo',
);
if (lostCargo === undefined) throw new Error('there is no scenario to test with');

/** Codes found in a copy of the real scenario after a slip of the author's pen. */
function codesAfter(slip: (authored: Authored) => Authored): readonly DiagnosticCode[] {
  return checkScenario(slip(structuredClone(lostCargo as Authored)), ['zh-CN']).map(
    ({ code }) => code,
  );
}

const withScript = (change: (script: Authored['script']) => void) => (authored: Authored) => {
  change(authored.script);
  return authored;
};

describe('the linter', () => {
  it('lets a scenario be the twin of another, with what it says itself first', () => {
    const twin = 'schema: 1\nid: twin-case\ntwin: lost-cargo\nminutes: 9\n';
    const base = readFileSync('scenarios/lost-cargo/scenario.yaml', 'utf8');
    const { data, diagnostics } = readYaml('scenarios/twin-case/scenario.yaml', twin, () => base);
    expect(diagnostics).toEqual([]);
    expect(data).toMatchObject({ id: 'twin-case', minutes: 9, channel: 'phone' });
    const lonely = readYaml('scenarios/twin-case/scenario.yaml', twin.replace('lost', '../lost'));
    expect(lonely.diagnostics.length).toBeGreaterThan(0);
  });

  it('names a beat that does not exist', () => {
    const slip = withScript((script) => {
      script.stages['opening']?.on?.push({ to: 'opening.nowhere' });
    });
    expect(codesAfter(slip)).toContain('unknown-beat');
  });

  it('names a topic, fact, need or step nothing stands behind', () => {
    const slip = withScript((script) => {
      const when = {
        topics: ['moon'],
        facts: ['moon'],
        needs: { moon: 'met' as const },
        steps: ['moon'],
      };
      script.anywhere?.push({ when: { not: { any: [when] } } });
    });
    expect(codesAfter(slip)).toEqual(
      expect.arrayContaining(['unknown-topic', 'unknown-fact', 'unknown-need', 'unknown-step']),
    );
  });

  it('finds a sentence that is missing in one language, and one that nothing uses', () => {
    const codes = codesAfter((authored) => {
      const strings = authored.strings['zh-CN'];
      if (strings) {
        delete strings.replies['greet-fully'];
        strings.lines['never-said'] = { any: ['……'] };
      }
      return authored;
    });
    expect(codes).toEqual(expect.arrayContaining(['missing-text', 'unused-text']));
  });

  it('wants more than a few wordings for what the customer presses for', () => {
    const codes = codesAfter((authored) => {
      const strings = authored.strings['zh-CN'];
      if (strings) strings.lines['push-heard'] = { any: ['有人听吗？'] };
      return authored;
    });
    expect(codes).toContain('too-few-wordings');
  });

  it('catches a kind reply that is none, and a clean one that breaks a rule', () => {
    const codes = codesAfter((authored) => {
      const strings = authored.strings['zh-CN'];
      if (strings) {
        strings.replies['soothe-first'] = '运单号。';
        strings.replies['greet-fully'] = '您好，顺达物流，谁让您不早说呢？请问有什么可以帮您？';
      }
      return authored;
    });
    expect(codes).toEqual(expect.arrayContaining(['reply-lacks-act', 'reply-has-fault']));
  });

  it('asks for a rubric whose points add up and whose needs exist', () => {
    const codes = codesAfter((authored) => {
      const rubric = authored.rubrics['complaint-call']?.rubric;
      const [first] = rubric?.criteria ?? [];
      if (first) first.points = 11;
      rubric?.caps.push({ id: 'x', total: 0, 'at-end': { needs: { moon: 'open' } } });
      return authored;
    });
    expect(codes).toEqual(expect.arrayContaining(['rubric-points', 'unknown-need']));
  });

  it('sees beats nobody reaches, beats nobody leaves, and what stands behind an open door', () => {
    const script = structuredClone(tinyScript);
    const opening = script.stages['opening'];
    if (opening) {
      opening.beats['island'] = { line: 'complains' };
      opening.on = [{ say: 'objects' }, { when: { acts: ['thanks'] } }];
    }
    const codes = checkFlow(script).map(({ code, about }) => `${code} ${about}`);
    expect(codes).toEqual([
      'unreachable-beat opening.island',
      'no-way-on opening.island',
      'shadowed-transition 1',
    ]);
  });

  it('insists on a last ending without a condition and on one that is good', () => {
    const script = {
      ...structuredClone(tinyScript),
      endings: [{ id: 'hung-up', good: false, when: { turn: {} } }],
    };
    expect(checkFlow(script).map(({ code }) => code)).toEqual([
      'last-ending-guarded',
      'no-good-ending',
    ]);
  });
});

describe('reading an authored file', () => {
  it('says line and column of broken YAML', () => {
    const { diagnostics } = readYaml('scenarios/x/scenario.yaml', 'id: x\n  channel: phone\n');
    expect(diagnostics[0]).toMatchObject({ code: 'yaml-syntax', line: expect.any(Number) });
  });

  it('says where a field does not fit and what is wrong with it, all mistakes at once', () => {
    const text = 'schema: 1\nid: Not An Id\nchannel: telepathy\nminutes: 3\n';
    const { diagnostics } = readYaml('scenarios/x/scenario.yaml', text);
    expect(diagnostics).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'schema', line: 2, at: 'id' }),
        expect.objectContaining({ code: 'schema', line: 3, at: 'channel' }),
      ]),
    );
  });

  it('runs nothing: tags, merges and bombs of references are refused or plain text', () => {
    const bomb = `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`;
    expect(() => readYaml('scenarios/x/scenario.yaml', bomb)).not.toThrow();
    expect(readYaml('scenarios/x/scenario.yaml', bomb).data).toBeUndefined();
    expect(readYaml('scenarios/x/scenario.yaml', '!!js/function "alert(1)"').data).toBeUndefined();
  });
});

describe('what serves nothing', () => {
  it.each<[string, DiagnosticCode, (script: Authored['script']) => void]>([
    ['a row the list does not have', 'unknown-row', (script) => script.rows.push('Z99')],
    [
      'a promise nobody asks about again',
      'promise-never-checked',
      (script) => {
        script.needs['idle'] = { 'promised-by': { acts: ['ownership'] } };
      },
    ],
    [
      'a record that proves nothing',
      'record-never-needed',
      (script) => script.desk.push({ id: 'idle', kind: 'evidence' }),
    ],
    [
      'a condition only an ending can have',
      'guard-never-holds',
      (script) => script.anywhere?.push({ when: { 'ended-by': ['agent'] } }),
    ],
    [
      'a cap no trap can earn',
      'cap-unreachable',
      (script) => {
        for (const topic of Object.values(script.topics)) delete topic.standing;
      },
    ],
  ])('is reported: %s', (_, code, slip) => {
    expect(codesAfter(withScript(slip))).toContain(code);
  });
});
