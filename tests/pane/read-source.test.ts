import { describe, expect, it } from 'vitest';
import { TEXT_LIMIT } from '../../src/intake/too-long';
import { intakeMessageEn } from '../../src/messages/intake.en';
import { intakeMessageZh } from '../../src/messages/intake.zh';
import { readSource } from '../../src/pane/add/read-source';

const read = (from: File | string) =>
  readSource({ name: typeof from === 'string' ? '' : from.name, from }, {}, () => {});
const REPORT = '高唐县2023年政府工作报告\n固定资产投资增长9%。\n';
/** Longer than any report. */
const HUGE = REPORT.repeat(Math.ceil(TEXT_LIMIT / REPORT.length) + 1);

describe('a text longer than any report', () => {
  it.each<[string, File | string, string]>([
    ['pasted', HUGE, '粘贴的文字'],
    ['of a file', new File([HUGE], '全省.txt'), '“全省.txt”'],
  ])('%s is not read, and that is said', async (_, from, named) => {
    const told = await read(from);
    expect(told).toMatchObject({ reason: { why: 'too-long', characters: HUGE.length, limit: TEXT_LIMIT } });
    if (!('reason' in told)) return;
    expect(intakeMessageZh(told.reason)).toContain(`${named}有401万字，超过一份报告可能有的400万字`);
    expect(intakeMessageEn(told.reason)).toContain('at most 4,000,000');
  });

  it('is told from one that may be one', async () => {
    const told = await read(REPORT);
    expect(told).toMatchObject({ taken: { figures: [{ value: 9 }] } });
  });
});
