import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import type { InterfaceLocale } from '../../../src/core/settings/settings.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { CompareScreen } from '../../../src/features/debrief/compare/compare-screen.tsx';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { fixtureScenario, fixtureSource, withEnglishSheet } from '../fixture-scenario.ts';
import { recordCall } from '../report/recorded-call.ts';

type Log = readonly SessionEvent[];
type Ids = Pick<ComponentProps<typeof CompareScreen>, 'one' | 'other'>;

const under = (
  session: string,
  log: Log,
  changes: { readonly scenario?: string; readonly level?: 'real' } = {},
): Log =>
  log.map((event) =>
    event.type === 'session.started' ? { ...event, session, ...changes } : event,
  );

const FIRST = '您好，顺达物流，请问有什么可以帮您？';
const poor = recordCall([FIRST, '您别激动', '我尽快给您回电']).events;
const good = recordCall([FIRST, '您着急我完全理解，非常抱歉', '今天下午四点前给您回电']).events;

async function compareIn(locale: InterfaceLocale, ids: Ids, ...logs: readonly Log[]) {
  const sessionLog = createMemorySessionLog();
  await fill(sessionLog, ...logs);
  const load = async (_id: string, of: string) =>
    ok(of === 'en' ? withEnglishSheet(fixtureScenario) : fixtureScenario);
  return renderScreen(
    <CompareScreen {...ids} sessionLog={sessionLog} scenarios={fixtureSource({ load })} />,
    locale,
  );
}

const compare = (one: string, other: string, ...logs: readonly Log[]) =>
  compareIn('zh-CN', { one, other }, ...logs);

const openBoth = () => compare('a', 'b', under('a', poor), under('b', good));

describe('two runs compared', () => {
  it('name the criteria in the language of the interface', async () => {
    await compareIn('en', { one: 'a', other: 'b' }, under('a', poor), under('b', good));
    expect(await screen.findByRole('rowheader', { name: 'Answering the call' })).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: '接通电话' })).toBeNull();
  });

  it('fold away the sentences both begin with, and put the others side by side', async () => {
    await openBoth();
    const talk = await screen.findByRole('region', { name: '两次说的话' });
    const fold = within(talk).getByText('前 1 句一样').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain(FIRST);
    const row = within(talk).getByText('您别激动').closest('li');
    expect(row?.textContent).toMatch(/甲 2.*您别激动.*乙 2.*您着急我完全理解/s);
  });

  it('say in figures and words what became better', async () => {
    await openBoth();
    const rules = await screen.findByRole('table', { name: '触犯的规则' });
    const row = within(rules).getByRole('row', { name: /否定情绪/ });
    expect(row.textContent).toMatch(/否定情绪10.*更好/);
    const totals = screen.getByRole('table', { name: '总的情况' });
    expect(within(totals).getByRole('row', { name: /没说时间的承诺/ }).textContent).toMatch(
      /10.*更好/,
    );
  });

  it('draw both moods in one picture, and give the same as a table', async () => {
    await openBoth();
    const curve = await screen.findByRole('region', { name: '客户耐心' });
    expect(within(curve).getByRole('img', { name: /甲的耐心到 \d+，乙到 \d+/ })).toBeTruthy();
    const rows = within(curve).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(1 + 1 + 3);
  });

  it('list the promises of each', async () => {
    await openBoth();
    const promises = await screen.findByRole('region', { name: '许下的承诺' });
    expect(promises.textContent).toMatch(/甲.*尽快.*没有说时间.*乙.*四点前/s);
  });

  it('say what else differs', async () => {
    await compare('a', 'b', under('a', poor), under('b', good, { level: 'real' }));
    expect(await screen.findByText(/两次的难度不同/)).toBeTruthy();
  });
});

describe('what cannot be compared', () => {
  it('is a run with itself; the other runs are offered', async () => {
    await compare('a', 'a', under('a', poor), under('b', good));
    expect(await screen.findByText(/两边是同一次谈话/)).toBeTruthy();
    const choices = screen.getByRole('region', { name: '换一次来比' });
    expect(within(choices).getByRole('link').getAttribute('href')).toBe('#/compare/a/b');
  });

  it('is a run of another scenario', async () => {
    await compare('a', 'b', under('a', poor), under('b', good, { scenario: 'other-case' }));
    expect(await screen.findByText(/不是同一个场景/)).toBeTruthy();
    expect(screen.getByText(/还没有别的记录。再谈一次/)).toBeTruthy();
  });

  it('is a run this device does not know', async () => {
    await compare('a', 'gone', under('a', poor));
    expect(await screen.findByText(/记录打不开/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '回到记录' })).toBeTruthy();
  });
});
