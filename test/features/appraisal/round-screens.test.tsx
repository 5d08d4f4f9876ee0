import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealAnswer } from '../../../src/adapters/classroom/seal-answer.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { loadRound } from '../../../src/features/appraisal/round/load-round.ts';
import { zhCN } from '../../../src/locales/zh-CN.ts';
import {
  agreed,
  APPROVED,
  CLOSED,
  CONCLUDED,
  DAY,
  evidence,
  marked,
  OPENED,
  replied,
  reviewed,
  ROUND,
  START,
  UP_TO_NOTICES,
} from '../../support/appraisal-round.ts';
import { checked, RUDE, session, talk } from '../../support/class-fixture.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { appraisal } from './open-appraisal.tsx';

const words = zhCN.appraisal;
const { plan, round, sheet } = words;

beforeAll(teachDialogs);

const button = (name: string) => screen.findByRole('button', { name });
const factsOf = async ({ store }: Awaited<ReturnType<typeof appraisal>>) => {
  const kept = await store.round(ROUND);
  return kept.ok ? kept.value : [];
};

describe('the rounds of a teacher', () => {
  it('explain themselves before there is one', async () => {
    const { list } = await appraisal();
    await list();
    expect(await screen.findByText(words.list.empty)).toBeTruthy();
    expect(screen.getByRole('heading', { name: words.list.how })).toBeTruthy();
  });

  it('say where they stand and remind of the later look', async () => {
    const archived = [
      ...UP_TO_NOTICES,
      replied('ming'),
      replied('hong'),
      agreed('ming'),
      { type: 'result.final' } as const,
      CONCLUDED,
      { type: 'round.archived' } as const,
    ];
    const { list } = await appraisal(archived, START + 50 * DAY);
    await list();
    expect(await screen.findByText('2025 秋季学期')).toBeTruthy();
    expect(screen.getByText(words.list.check)).toBeTruthy();
  });
});

describe('a new round', () => {
  it('is filled in already but for the reviewer, and opens', async () => {
    const room = await appraisal();
    const { person } = await room.begin();
    expect(await screen.findByLabelText(plan.teacher)).toHaveProperty('value', '王老师');
    await person.click(await button(plan.save));
    expect(screen.getByText(plan.faults.reviewer)).toBeTruthy();
    expect(room.visited).toEqual([]);
    await person.type(screen.getByLabelText(plan.reviewer), '李主任');
    await person.click(await button(plan.save));
    await waitFor(() => expect(room.visited).toMatchObject([{ name: 'appraisal' }]));
    const rounds = await room.store.rounds();
    expect(rounds.ok && rounds.value.items[0]?.[0]).toMatchObject({
      type: 'round.opened',
      plan: { shares: { self: 20, peer: 30, teacher: 50 }, reviewer: '李主任' },
      students: [{ name: '小明' }, { name: '小红' }, { name: '小刚' }],
    });
  });

  it('lets the weight of an assignment be typed anew', async () => {
    const { begin } = await appraisal();
    const { person } = await begin();
    const weight = await screen.findByLabelText(
      plan.weightOf.replace('{{title}}', '第三周：丢件投诉'),
    );
    await person.clear(weight);
    await person.type(weight, '5');
    expect(weight).toHaveProperty('value', '5');
  });

  it('says when weights do not add up, and takes another set of indicators whole', async () => {
    const room = await appraisal();
    const { person } = await room.begin();
    const weight = plan.indicatorWeight.replace('{{name}}', words.sets.quality.name);
    const field = await screen.findByLabelText(weight);
    await person.clear(field);
    await person.type(field, '40');
    expect(screen.getByText(plan.sum.replace('{{sum}}', '90'))).toBeTruthy();
    await person.click(screen.getByRole('radio', { name: plan.sets.complaints }));
    expect(screen.getByDisplayValue(words.sets.complaints.name)).toBeTruthy();
    expect(screen.queryByText(plan.sum.replace('{{sum}}', '90'))).toBeNull();
  });
});

describe('a round on the screen', () => {
  it('is approved, and what was done can be undone', async () => {
    const room = await appraisal([OPENED]);
    const { person } = await room.round();
    await person.type(await screen.findByLabelText(round.plan.by), '教研室');
    await person.click(await button(round.plan.approve));
    expect(await screen.findByText(words.stageText.collect)).toBeTruthy();
    await person.click(await button(round.undo));
    expect(await screen.findByText(words.stageText.plan)).toBeTruthy();
    expect(await factsOf(room)).toHaveLength(1);
  });

  it('says who lacks what, and asks before closing all the same', async () => {
    const room = await appraisal([OPENED, APPROVED]);
    const { person } = await room.round();
    expect((await screen.findAllByText(round.state.incomplete)).length).toBe(2);
    await person.click(await button(round.collect.close));
    await person.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: round.collect.closeYes }),
    );
    expect(await screen.findByText(words.stageText.mark)).toBeTruthy();
    expect((await factsOf(room)).at(-1)).toMatchObject({ type: 'collecting.closed' });
  });

  it('says before closing which objections to findings nobody has decided', async () => {
    const said = talk({ said: [RUDE] });
    const [found] = (await checked({ sessions: [session(said)] })).sessions[0]?.faults ?? [];
    if (found === undefined) throw new Error('no fault');
    const { n: about, code, start } = found;
    const after = [{ type: 'object' as const, about, code, start, reason: '语气不是这样' }];
    const work = await checked({ sessions: [session(talk({ said: [RUDE], after }))] });
    const { round: open } = await appraisal([OPENED, APPROVED], START + DAY, [work]);
    await open();
    const warning = round.collect.undecided_other.replace('{{count}}', '1');
    expect(await screen.findByText(warning)).toBeTruthy();
  });

  it('is not opened, so that nobody closes it, on hand-ins that could not be read', async () => {
    const { services } = await appraisal([OPENED, APPROVED]);
    const workspace = await services.teacher();
    const whole = { ...services, teacher: async () => workspace };
    expect((await loadRound(ROUND, whole)).ok).toBe(true);
    const records = async () => fail('unavailable' as const);
    const broken = { ...services, teacher: async () => ({ ...workspace, records }) };
    expect(await loadRound(ROUND, broken)).toEqual({ ok: false, error: 'unavailable' });
  });

  it('gives the notices when everybody is marked, each with a token of its own', async () => {
    const room = await appraisal([OPENED, APPROVED, CLOSED, marked('ming'), marked('hong')]);
    const { person } = await room.round();
    await person.click(await button(round.mark.give));
    expect(await screen.findByText(words.stageText.object)).toBeTruthy();
    const last = (await factsOf(room)).at(-1);
    const tokens = last?.type === 'notices.given' ? last.notices.map(({ token }) => token) : [];
    expect(new Set(tokens).size).toBe(2);
  });

  it('takes in what was dropped or pasted and says of everything what became of it', async () => {
    const room = await appraisal(UP_TO_NOTICES);
    const { person } = await room.round();
    const area = await screen.findByLabelText(round.take.paste);
    await person.click(area);
    await person.paste('你好老师');
    await person.click(await button(round.take.take));
    const results = await screen.findByRole('region', { name: round.take.results });
    expect(results.textContent).toContain(round.take.problem['not-a-submission']);
    // What was refused is still there to be looked at and mended.
    expect(area).toHaveProperty('value', '你好老师');
    const foreign = sealAnswer(
      {
        format: 'sanrenxing-answer',
        schema: 1,
        round: ROUND,
        token: 'token-ming',
        objections: [],
        intention: '',
        madeAt: START,
      },
      // Somebody else's key: one curve point all know.
      { round: ROUND, key: 'CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      (count) => crypto.getRandomValues(new Uint8Array(count)),
    );
    if (!foreign.ok) throw new Error(foreign.error);
    const file = new File([Uint8Array.from(foreign.value)], 'ming.srx');
    const zone = area.closest('[data-over]');
    if (zone === null) throw new Error('nowhere to drop');
    fireEvent.drop(zone, { dataTransfer: { files: [file] } });
    await waitFor(() => expect(results.textContent).toContain(round.take.problem['other-key']));
    expect(await factsOf(room)).toHaveLength(UP_TO_NOTICES.length);
  });

  it('shows an archive to be read, printed and saved, and nothing to change it with', async () => {
    const room = await appraisal([
      ...UP_TO_NOTICES,
      replied('ming'),
      replied('hong'),
      { type: 'result.final' },
      CONCLUDED,
      { type: 'round.archived' },
    ]);
    const { person } = await room.round();
    await person.click(await button(round.archive.save));
    const [file] = room.services.saved;
    expect(JSON.parse(file?.text ?? '{}')).toMatchObject({ format: 'sanrenxing-appraisal' });
    expect(screen.queryByRole('button', { name: round.undo })).toBeNull();
    expect(screen.queryByRole('button', { name: round.conclusion.save })).toBeNull();
  });

  it('that is not here says so and leads back', async () => {
    const { round: open } = await appraisal();
    await open('nowhere1');
    expect(await screen.findByText(words.failure.unknown)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.toRounds })).toHaveProperty(
      'hash',
      '#/appraisals',
    );
  });
});

describe('one student’s sheet', () => {
  const quality = '服务质量';

  it('holds what the records say as a proposal, and leads on to the next', async () => {
    const room = await appraisal([OPENED, APPROVED, CLOSED]);
    const { person } = await room.sheet();
    const points = sheet.mark.points.replace('{{name}}', quality);
    expect(await screen.findByLabelText(points)).toHaveProperty('value', '70');
    await person.click(await button(sheet.mark.quote));
    expect(screen.getByLabelText(sheet.mark.reason.replace('{{name}}', quality))).toHaveProperty(
      'value',
      '说过：“这不归我管”（推诿）',
    );
    await person.click(await button(sheet.mark.saveNext));
    await waitFor(() =>
      expect(room.visited).toEqual([{ name: 'appraisal', id: ROUND, student: 'hong' }]),
    );
    expect((await factsOf(room)).at(-1)).toMatchObject({
      type: 'teacher.marked',
      points: { quality: 70, efficiency: 100 },
    });
  });

  it('says what each talk came to, and what capped it', async () => {
    const totals = [
      { assignment: 'k7m2p9xq4t', scenario: 'tiny', total: 0, cap: 'hung-up' },
      { assignment: 'thrown-away', scenario: 'gone', total: 88 },
    ];
    const seen = evidence('ming', { totals, records: { quality: 0, efficiency: 100 } });
    const closed = { type: 'collecting.closed' as const, evidence: [seen, evidence('hong')] };
    const room = await appraisal([OPENED, APPROVED, closed]);
    await room.sheet();
    expect(await screen.findByText('Tiny：0 分')).toBeTruthy();
    expect(screen.getByText('事情没着落就挂断，记 0 分。')).toBeTruthy();
    expect(screen.getByText('gone：88 分')).toBeTruthy();
    expect(screen.getAllByText(sheet.capped)).toHaveLength(1);
    // Beside the field too, but not where nothing of the talks goes in.
    expect(screen.getByText(sheet.mark.capped.replace('{{points}}', '0'))).toBeTruthy();
    expect(screen.getByText(sheet.mark.suggested.replace('{{points}}', '100'))).toBeTruthy();
  });

  it('does not take a mark beyond 100', async () => {
    const { sheet: open } = await appraisal([OPENED, APPROVED, CLOSED]);
    const { person } = await open();
    const field = await screen.findByLabelText(sheet.mark.points.replace('{{name}}', quality));
    await person.clear(field);
    await person.type(field, '101');
    expect(await button(sheet.mark.saveNext)).toHaveProperty('disabled', true);
  });

  it('leaves somebody out with a reason, and takes them back in by marking', async () => {
    const room = await appraisal([OPENED, APPROVED, CLOSED]);
    const { person } = await room.sheet();
    await person.click(await screen.findByText(sheet.mark.leaveOut));
    await person.type(screen.getByLabelText(sheet.mark.leaveOutWhy), '病假');
    await person.click(await button(sheet.mark.leaveOutYes));
    expect(await screen.findByText(sheet.leftOut.replace('{{reason}}', '病假'))).toBeTruthy();
    await person.click(await button(sheet.mark.save));
    await waitFor(() =>
      expect(screen.queryByText(sheet.leftOut.replace('{{reason}}', '病假'))).toBeNull(),
    );
  });

  it('settles an objection by a plan to improve', async () => {
    const room = await appraisal([...UP_TO_NOTICES, replied('ming', ['quality'])]);
    const { person } = await room.sheet();
    await person.click(
      await screen.findByRole('radio', { name: sheet.objection.ways.improvement }),
    );
    const card = screen.getByRole('region', { name: sheet.objection.title });
    await person.type(within(card).getByLabelText(sheet.improvement.goal), '先共情');
    expect(within(card).getByLabelText(sheet.improvement.steps)).toHaveProperty(
      'value',
      '每天练一次',
    );
    await person.click(within(card).getByRole('button', { name: sheet.improvement.save }));
    expect(await within(card).findByText(sheet.objection.byImprovement)).toBeTruthy();
  });

  it('takes a reply given on paper', async () => {
    const room = await appraisal(UP_TO_NOTICES);
    const { person } = await room.sheet();
    await person.click(await screen.findByText(sheet.reply.byPaper));
    await person.click(
      screen.getByRole('checkbox', { name: sheet.reply.object.replace('{{name}}', quality) }),
    );
    expect(await button(sheet.reply.save)).toHaveProperty('disabled', true);
    await person.type(screen.getByLabelText(sheet.reply.reason), '我问过了');
    await person.click(await button(sheet.reply.save));
    expect(await screen.findByRole('heading', { name: sheet.objection.title })).toBeTruthy();
    expect((await factsOf(room)).at(-1)).toMatchObject({ type: 'reply.received', way: 'paper' });
  });

  it('of an archive shows what happened and takes the later look', async () => {
    const room = await appraisal([
      ...UP_TO_NOTICES,
      replied('ming', ['quality']),
      reviewed('ming', 90),
      replied('hong'),
      { type: 'result.final' },
      CONCLUDED,
      { type: 'round.archived' },
    ]);
    const { person } = await room.sheet();
    expect((await screen.findAllByText(sheet.before.replace('{{points}}', '69'))).length).toBe(1);
    await person.type(screen.getByLabelText(sheet.followUp.words), '做到了');
    await person.click(await button(sheet.followUp.save));
    expect(
      await screen.findByText(sheet.fact.followedUp.replace('{{words}}', '做到了')),
    ).toBeTruthy();
  });
});

describe('the papers of a round', () => {
  it('give each student a notice of one’s own, and one student alone when asked', async () => {
    const { paper } = await appraisal(UP_TO_NOTICES);
    const { person } = await paper('notices');
    const all = await screen.findAllByRole('region', { name: /考核结果通知书/u });
    expect(all).toHaveLength(2);
    expect(all[0]?.textContent).toContain('小明');
    expect(all[0]?.textContent).not.toContain('小红');
    await person.selectOptions(screen.getByLabelText(words.paper.whose), '小红');
    expect(screen.getAllByRole('region', { name: /考核结果通知书/u })).toHaveLength(1);
  });

  it('say when there is nothing to print yet', async () => {
    const { paper } = await appraisal([OPENED]);
    await paper('notices');
    expect(await screen.findByText(words.paper.nothing)).toBeTruthy();
  });
});
