import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIZE_LIMIT, textOf, textOfFile } from '../../src/intake/intake';
import type { IntakeResult } from '../../src/intake/result';
import { intakeMessageEn } from '../../src/messages/intake.en';
import { intakeMessageZh } from '../../src/messages/intake.zh';
import { docx, lines, paragraph, pdf } from './documents';

const SENTENCES = [
  '一、2022年工作回顾',
  '全年固定资产投资增长8%以上，新开工亿元以上项目18个。',
  '二、2023年工作安排',
];
const WORD = docx(SENTENCES.map((text) => paragraph(text)).join(''));
const PDF = pdf([lines(SENTENCES), lines(SENTENCES)]);

// The test runner listens for failures that no one waits for. Without it, one of them ends the program, as it would a user's.
const listening = process.listeners('unhandledRejection');
beforeAll(() => {
  for (const each of listening) process.off('unhandledRejection', each);
});
afterAll(() => {
  for (const each of listening) process.on('unhandledRejection', each);
});

/** An answer: text, or a reason with its sentences. Never more text than a file of this size can hold. */
function isAnswer(result: IntakeResult): boolean {
  if (result.ok) return result.text.length < 100_000;
  const zh = intakeMessageZh(result.reason);
  const isSet = zh.endsWith('。') && !/[\u4e00-\u9fff] [\dA-Za-z]|[\dA-Za-z] [\u4e00-\u9fff]/.test(zh);
  return isSet && intakeMessageEn(result.reason).endsWith('.');
}

describe.each([
  ['a Word document', WORD, '报告.docx', 300],
  ['a PDF', PDF, '报告.pdf', 60],
] as const)('%s', (_, bytes, name, numRuns) => {
  it('is read as it is', async () => {
    expect(await textOf(bytes, name)).toMatchObject({
      ok: true,
      text: expect.stringContaining(SENTENCES[1]!),
    });
  });

  it('cut off anywhere gives no part of it for the whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 12), async (length) => {
        const result = await textOf(bytes.subarray(0, length), name);
        expect(result.ok).toBe(false);
        expect(isAnswer(result)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('with bits flipped is read or refused, and never thrown over', async () => {
    const flips = fc.array(fc.nat(bytes.length * 8 - 1), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(flips, async (bits) => {
        const damaged = bytes.slice();
        for (const bit of bits) damaged[bit >> 3]! ^= 1 << (bit & 7);
        expect(isAnswer(await textOf(damaged, name))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('with a stretch of other bytes in it is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.uint8Array({ maxLength: 300 }), async (at, other) => {
        const damaged = Uint8Array.from([...bytes.subarray(0, at), ...other, ...bytes.subarray(at)]);
        expect(isAnswer(await textOf(damaged, name))).toBe(true);
      }),
      { numRuns },
    );
  });
});

it('a Word document with any bit of its text flipped is never read as another text', async () => {
  const right = await textOf(WORD, '报告.docx');
  await fc.assert(
    fc.asyncProperty(fc.nat(WORD.length * 8 - 1), async (bit) => {
      const damaged = WORD.slice();
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      const result = await textOf(damaged, '报告.docx');
      if (result.ok && result.format === 'docx') expect(result).toEqual(right);
    }),
    { numRuns: 300 },
  );
});

it('any bytes behind any first bytes under any name give an answer', async () => {
  const first = fc.constantFrom(
    [],
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
  );
  const name = fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf', 'a.doc', 'a');
  await fc.assert(
    fc.asyncProperty(first, fc.uint8Array({ maxLength: 600 }), name, async (signature, bytes, called) => {
      expect(isAnswer(await textOf(Uint8Array.from([...signature, ...bytes]), called))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('a file', () => {
  it('over the limit is refused before it is read', async () => {
    let asked = false;
    const file = {
      name: '报告.docx',
      size: SIZE_LIMIT + 1,
      arrayBuffer: () => {
        asked = true;
        return Promise.resolve(new ArrayBuffer(0));
      },
    };
    expect(await textOfFile(file)).toMatchObject({ reason: { why: 'too-large', size: SIZE_LIMIT + 1 } });
    expect(asked).toBe(false);
  });

  it('that the system does not give is named', async () => {
    const file = { name: '报告.docx', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    const result = await textOfFile(file);
    expect(result).toEqual({ ok: false, reason: { why: 'unreachable', name: '报告.docx' } });
  });

  it('of a browser is read', async () => {
    expect(await textOfFile(new File([WORD as BlobPart], '报告.docx'))).toMatchObject({
      ok: true,
      format: 'docx',
    });
  });
});
