// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { paneWords } from '../../src/messages/pane';
import { type OnUse, onUse } from '../../src/pane/parts/on-use';
import { type PaneContents, PaneProvider } from '../../src/pane/state/context';

afterEach(cleanup);

interface Script {
  readonly View: () => string;
  readonly Dock: () => string;
}

const SCRIPT: Script = { View: () => '内容', Dock: () => '按钮' };

function show({ part, beside }: OnUse<Script>) {
  const View = part((script) => script.View);
  const Dock = beside((script) => script.Dock);
  const contents = { words: paneWords('zh') } as PaneContents;
  return render(
    <PaneProvider value={contents}>
      <View />
      <Dock />
    </PaneProvider>,
  ).container;
}

test('a part is loaded when it is first shown, and says so while that takes', async () => {
  let arrive = (_: Script) => {};
  let asked = 0;
  const script = onUse<Script>(() => {
    asked++;
    return new Promise((resolve) => {
      arrive = resolve;
    });
  });
  expect(asked).toBe(0);
  const container = show(script);
  expect(screen.getByRole('status').textContent).toBe('正在打开…');
  expect(asked).toBe(1);
  arrive(SCRIPT);
  await screen.findByText(/内容/);
  expect(container.textContent).toBe('内容按钮');
});

test('a part that could not be loaded says what to do, and is there after the next try', async () => {
  let isOnline = false;
  const container = show(
    onUse<Script>(async () => {
      if (!isOnline) throw new Error('offline');
      return SCRIPT;
    }),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('没有打开，请检查网络后重试。');
  const retry = screen.getByRole('button', { name: '重试' });
  await userEvent.click(retry);
  await screen.findByRole('alert');
  isOnline = true;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await screen.findByText(/内容/);
  expect(container.textContent).toBe('内容按钮');
});
