import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a command the way package.json does. */
function command(name: string, args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', `src/cli/${name}.ts`, ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const rows = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run analyse', () => {
  it('answers every line with its acts and faults and passes other keys through', () => {
    const input = [
      '{"text":"谁让你不早说","id":7}',
      '',
      '{"text":"感谢您的来电，再见","context":{"previous":"好的"}}',
    ].join('\n');
    const { status, stdout } = command('analyse', ['--locale', 'zh-CN'], input);
    const [blame, farewell] = rows(stdout);
    expect(status).toBe(0);
    expect(blame).toMatchObject({
      id: 7,
      text: '谁让你不早说',
      faults: [{ class: 'blame', start: 0 }],
    });
    expect(farewell).toMatchObject({ acts: ['thanks', 'goodbye'], faults: [], topics: [] });
  });

  it('answers a malformed line with an error on that line, does the others, and says so at the end', () => {
    const input = ['not json', '{"words":1}', '{"text":"您好"}', '{"text":5}', '[]'].join('\n');
    const { status, stdout } = command('analyse', ['--locale', 'zh-CN'], input);
    const answers = rows(stdout);
    expect(status).toBe(1);
    expect(answers.map((answer) => 'error' in answer)).toEqual([true, true, false, true, true]);
  });

  it('judges English in English', () => {
    const { stdout } = command(
      'analyse',
      ['--locale', 'en'],
      '{"text":"Sorry to keep you waiting."}',
    );
    expect(rows(stdout)[0]?.['acts']).toEqual(expect.arrayContaining(['apology', 'hold-thanks']));
  });
});

describe('npm run score', () => {
  const transcript = (...texts: readonly string[]): string =>
    JSON.stringify({
      turns: texts.map((text, index) => ({ role: index % 2 === 0 ? 'agent' : 'customer', text })),
    });

  it('scores a transcript from elsewhere on what it contains', () => {
    const input = transcript(
      '您好，顺达物流客服中心，工号1027，请问有什么可以帮您？',
      '我的货丢了！',
      '谁让你不早说。',
    );
    const { status, stdout } = command(
      'score',
      ['--scenario', 'lost-cargo', '--locale', 'zh-CN'],
      input,
    );
    const report = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(report.total).toBeLessThan(60);
    expect(report.fatal).toBe(false);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ turn: 2, fault: expect.objectContaining({ class: 'blame' }) }),
    );
  });

  it('says plainly what is wrong with its input', () => {
    expect(command('score', [], 'hello')).toMatchObject({ status: 1, stdout: '' });
    expect(command('score', [], '{"turns":[{"role":"boss","text":"x"}]}').stderr).toContain(
      'turns',
    );
    expect(command('score', ['--scenario', 'nowhere'], '{"turns":[]}').stderr).toContain(
      'unknown-scenario',
    );
  });
});

describe('npm run scenarios:check', () => {
  it('prints file, line, severity and code, and fails', () => {
    const { status, stdout } = command('check-scenarios', ['test/cli/broken-scenarios'], '');
    expect(status).toBe(1);
    expect(stdout).toMatch(/scenarios\/odd\/scenario\.yaml:\d+:\d+ error schema: channel/);
  });
});
