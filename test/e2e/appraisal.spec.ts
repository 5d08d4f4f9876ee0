import { type Browser, expect, type Page, test } from '@playwright/test';
import {
  choose,
  doTask,
  makeAssignment,
  makeClass,
  ownComputer,
  resultsOf,
  savedBy,
  sealedFile,
} from './class-steps.ts';
import { isForEverybody } from './for-everybody.ts';
import { WORDS } from './steps.ts';

const words = WORDS['zh-CN'];
const { teaching, gradebook, appraisal } = words;
const { plan, round, sheet, notice } = appraisal;

const CLASS = '物流 2301 班';
const ROSTER = ['230101\t小明\t1', '230102\t小红\t1'];
const PASSPHRASE = '三人行必有我师焉-2025';
const PERIOD = '第一学期期中考核';
const QUALITY = appraisal.sets.quality.name;

/** A sentence of the interface with its values in it. */
const said = (sentence: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, value),
    sentence,
  );

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();
/** Presses a button that asks first, and says yes. */
async function confirm(page: Page, button: string, yes: string): Promise<void> {
  await press(page, button);
  await page.getByRole('dialog').getByRole('button', { name: yes }).click();
}
const isAt = (page: Page, stage: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 2, name: stage, exact: true })).toBeVisible();

/** A class with an assignment and what both pupils handed in for it. */
async function collected(page: Page, browser: Browser): Promise<void> {
  await makeClass(page, CLASS, ROSTER);
  const link = await makeAssignment(page, CLASS);
  const files = await Promise.all(
    ['小明', '小红'].map(async (name, index) => {
      const pupil = { name, number: `23010${index + 1}` };
      return sealedFile(`${name}.srx`, await doTask(await ownComputer(browser), link, pupil));
    }),
  );
  await page.getByRole('link', { name: teaching.assignments.grades }).first().click();
  await choose(page, gradebook.collect.files, files);
  await expect(resultsOf(page)).toBeVisible();
}

/** Plan, approval and the end of collecting, with a self-rating from paper. */
async function begin(page: Page): Promise<void> {
  await page.goto('#/appraisals');
  await follow(page, appraisal.list.new);
  await page.getByLabel(plan.period).fill(PERIOD);
  await press(page, plan.save);
  await expect(page.getByText(plan.faults.reviewer)).toBeVisible();
  await page.getByLabel(plan.teacher, { exact: true }).fill('王老师');
  await page.getByLabel(plan.reviewer, { exact: true }).fill('李主任');
  await isForEverybody(page, 'the plan of an appraisal');
  await press(page, plan.save);
  await isAt(page, appraisal.stage.plan);
  await page.getByLabel(round.plan.by).fill('教研室');
  await press(page, round.plan.approve);
  await isAt(page, appraisal.stage.collect);
  await follow(page, said(round.open, { name: '小明' }));
  await page.getByLabel(said(sheet.paper.points, { name: QUALITY })).fill('90');
  await press(page, sheet.paper.save);
  await expect(page.getByRole('cell', { name: '90', exact: true })).toBeVisible();
  await follow(page, appraisal.toRound);
  await confirm(page, round.collect.close, round.collect.closeYes);
  await isAt(page, appraisal.stage.mark);
}

/** Marks both: what the records say stands in the fields already. */
async function markBoth(page: Page): Promise<void> {
  await follow(page, said(round.mark.next, { name: '小明' }));
  await page.getByLabel(said(sheet.mark.points, { name: QUALITY })).fill('60');
  await page.getByLabel(said(sheet.mark.reason, { name: QUALITY })).fill('没有问清收货人的要求。');
  await isForEverybody(page, 'marking');
  await press(page, sheet.mark.saveNext);
  await expect(page.getByRole('heading', { level: 1, name: '小红' })).toBeVisible();
  await press(page, sheet.mark.saveBack);
  await isAt(page, appraisal.stage.mark);
  await press(page, round.mark.give);
  await isAt(page, appraisal.stage.object);
}

/** The link of a student's notice, out of the message a teacher would send. */
async function noticeOf(page: Page, name: string): Promise<string> {
  await follow(page, said(round.open, { name }));
  const message = await page.getByLabel(sheet.notice.messageLabel).inputValue();
  await follow(page, appraisal.toRound);
  return message.split('\n').at(-1) ?? '';
}

async function objectTo(page: Page, link: string): Promise<Buffer> {
  await page.goto(link);
  await expect(page.getByText('没有问清收货人的要求。')).toBeVisible();
  await press(page, notice.answer.allAgree);
  await page
    .getByRole('group', { name: new RegExp(QUALITY, 'u') })
    .getByRole('radio', { name: notice.answer.object })
    .check();
  await expect(page.getByRole('button', { name: notice.answer.seal })).toBeDisabled();
  await page.getByLabel(notice.answer.reason, { exact: true }).fill('我问过收货时间，在第三句。');
  await page.getByLabel(notice.answer.intention).fill('每天练一次投诉电话。');
  await isForEverybody(page, 'a notice');
  await press(page, notice.answer.seal);
  const { bytes } = await savedBy(page, () => press(page, notice.give.file));
  return bytes;
}

test('an appraisal from the plan to the archive: one agrees, one objects, a second person reviews', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  await collected(page, browser);
  await begin(page);
  await markBoth(page);

  const ming = await ownComputer(browser);
  const objection = await objectTo(ming, await noticeOf(page, '小明'));
  await ming.reload();
  await expect(ming.getByLabel(notice.answer.reason, { exact: true })).toHaveValue(/第三句/u);
  const hong = await ownComputer(browser);
  await hong.goto(await noticeOf(page, '小红'));
  await expect(hong.getByText('没有问清收货人的要求。')).toBeHidden();
  await press(hong, notice.answer.allAgree);
  await press(hong, notice.answer.seal);
  await hong.getByText(notice.give.show).click();
  const agreement = await hong.getByRole('textbox', { name: notice.give.show }).inputValue();

  await choose(page, round.take.files, [sealedFile('小明.srx', objection)]);
  const results = page.getByRole('region', { name: round.take.results });
  await expect(results).toContainText(said(round.take.objects_other, { name: '小明', count: '1' }));
  await page.getByLabel(round.take.paste).fill(agreement);
  await press(page, round.take.take);
  await expect(results).toContainText(said(round.take.agreed, { name: '小红' }));
  await isForEverybody(page, 'replies taken in');

  await follow(page, said(round.object.settle, { name: '小明' }));
  await page.getByLabel(sheet.review.reviewer).fill('王老师');
  await expect(page.getByText(sheet.review.samePerson)).toBeVisible();
  await page.getByLabel(sheet.review.reviewer).fill('李主任');
  await page.getByLabel(sheet.review.points).fill('85');
  await page.getByLabel(sheet.review.reason).fill('第三句确实问了时间。');
  await press(page, sheet.review.save);
  await expect(page.getByRole('cell', { name: /^85/u })).toBeVisible();
  await follow(page, appraisal.toRound);
  await confirm(page, round.object.finish, round.object.finish);

  await ming.goto(await noticeOf(page, '小明'));
  const final = ming.getByRole('region', { name: notice.final.title });
  await expect(final).toContainText('第三句确实问了时间。');
  await expect(ming.getByRole('heading', { name: notice.answer.title })).toBeHidden();
  await isForEverybody(ming, 'the final result');

  await page.getByLabel(round.conclusion.training).fill('全班再练一次先共情。');
  await press(page, round.conclusion.save);
  await isForEverybody(page, 'the conclusion');
  await confirm(page, round.archive.button, round.archive.button);
  await isAt(page, appraisal.stage.archived);
  await expect(page.getByRole('button', { name: round.undo })).toBeHidden();
  const archive = await savedBy(page, () => press(page, round.archive.save));
  expect(archive.bytes.toString('utf8')).toContain('第三句确实问了时间');
  await follow(page, round.archive.print);
  await expect(
    page.getByRole('region', { name: new RegExp(`${appraisal.paper.kind.records}.*小明`, 'u') }),
  ).toContainText('李主任');
  await isForEverybody(page, 'the records on paper');

  await page.goto('#/teach');
  await page.getByLabel(teaching.backup.passphrase, { exact: true }).first().fill(PASSPHRASE);
  await page.getByLabel(teaching.backup.again).fill(PASSPHRASE);
  const backup = await savedBy(page, () => press(page, teaching.backup.save));
  const other = await ownComputer(browser);
  await other.goto('#/teach');
  await choose(other, teaching.backup.restore, [sealedFile('backup.srxb', backup.bytes)]);
  await other.getByLabel(teaching.backup.passphrase, { exact: true }).first().fill(PASSPHRASE);
  await press(other, teaching.backup.read);
  await expect(other.getByText(CLASS).first()).toBeVisible();
  await other.goto('#/appraisals');
  await expect(other.getByRole('heading', { name: appraisal.list.how })).toBeVisible();
  await isForEverybody(other, 'the list of appraisals');
  await other.getByRole('link', { name: new RegExp(PERIOD, 'u') }).click();
  await isAt(other, appraisal.stage.archived);
});
