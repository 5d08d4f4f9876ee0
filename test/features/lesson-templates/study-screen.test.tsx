import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { StudyListScreen } from '../../../src/features/lesson-templates/list/study-list-screen.tsx';
import { StudyScreen } from '../../../src/features/lesson-templates/study/study-screen.tsx';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { forgetAll, lessonPorts } from './lesson-fixture.ts';

const ID = 'talk-about-homework';

beforeEach(() => {
  forgetAll();
  teachDialogs();
});

async function open(id = ID) {
  const shown = await renderScreen(<StudyScreen id={id} {...lessonPorts()} />);
  await screen.findByRole('heading', { level: 1 });
  const press = (name: string | RegExp) => shown.person.click(screen.getByRole('button', { name }));
  const choose = async (name: RegExp): Promise<void> => {
    await shown.person.click(screen.getByRole('radio', { name }));
    await press('看对不对');
  };
  const write = async (text: string): Promise<void> => {
    await shown.person.type(await screen.findByRole('textbox'), `${text}{Enter}`);
  };
  return { ...shown, press, choose, write };
}

describe('learning a lesson alone', () => {
  it('goes from card to question to exercise, brings wrong ones back, and ends in a call', async () => {
    const { press, choose, write } = await open();
    for (let card = 0; card < 3; card += 1) await press('记住了');
    await choose(/70分/);
    screen.getByText(/还不对/);
    screen.getByText('还有 1 项没做对');
    await press('下一个');
    await choose(/挑最弱的一项/);
    screen.getByText('答对了');
    await press('下一个');
    await write('凭证由仓库开具，我现在就帮您登记，让同事发到您手机上。');
    await screen.findByText('行，就这么说。');
    await press('下一个');
    await write('我今天中午十二点前给您回电话。');
    await screen.findByText('行，就这么说。');
    await press('下一个');
    screen.getByRole('heading', { level: 2, name: '复盘时，观察员先说什么？' });
    await choose(/第三句你说/);
    expect(screen.getByRole('heading', { name: '这一课学完了' })).toBeTruthy();
  });

  it('shows what is missing and wrong in a sentence, with hints one by one and then the model', async () => {
    const { press, write } = await open();
    await press(/^客户要一份送货凭证/);
    await write('这个不归我管。');
    await screen.findByText('还差一点：');
    screen.getByText('推诿');
    expect(screen.queryByRole('button', { name: '看参考说法' })).toBeNull();
    await press('给个提示（1 / 2）');
    await press('给个提示（2 / 2）');
    await press('看参考说法');
    screen.getByText('凭证由仓库开具，我现在就帮您登记，让同事发到您手机上。');
  });

  it('puts steps in order with buttons', async () => {
    const { person, press } = await open('lost-cargo-complaint');
    await press(/^把投诉受理的六个步骤/);
    const list = screen.getByRole('list', { name: '排好先后' });
    const texts = ['接收投诉', '了解投诉原因', '分析原因', '提供解决方案', '跟进处理结果', '归档'];
    for (const [place, text] of texts.entries()) {
      const up = () =>
        within(list).getByRole<HTMLButtonElement>('button', { name: `上移：${text}` });
      const at = () =>
        within(list)
          .getAllByRole('listitem')
          .findIndex((item) => item.textContent?.includes(text));
      while (at() > place) {
        await person.click(up());
        // Whoever works with keys presses the same key again.
        expect(within(list).getAllByRole('listitem')[at()]?.contains(document.activeElement)).toBe(
          true,
        );
      }
    }
    await press('看对不对');
    expect(screen.getByText('答对了')).toBeTruthy();
  });

  it('keeps the progress on this device and clears it only when asked twice', async () => {
    const { press, unmount } = await open();
    await press('记住了');
    unmount();
    const { unmount: leave, press: again } = await open();
    screen.getByText('7 项里学会了 1 项');
    await again('清空进度');
    await again('不清空');
    screen.getByText('7 项里学会了 1 项');
    await again('清空进度');
    await again('清空');
    expect(screen.getByText('7 项里学会了 0 项')).toBeTruthy();
    leave();
    await renderScreen(<StudyListScreen {...lessonPorts()} />);
    await screen.findByRole('link', { name: /^开始：作业讲评课/ });
  });
});
