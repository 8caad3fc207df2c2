import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZE_LIMIT, textOf } from '../../src/intake/intake';
import { intakeMessageEn } from '../../src/messages/intake.en';
import { intakeMessageZh } from '../../src/messages/intake.zh';
import { doubleByte, joined, utf8, utf16 } from './bytes';

const report = '2023年，全市地区生产总值增长6%以上。\r\n　　固定资产投资增长8%。\n';
const traditional = '2022年的主要工作：全區地區生產總值增長5%以上，固定資產投資增長12%左右。';

describe('a text file in any usual encoding gives its own characters, the byte order mark among them', () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['UTF-8', utf8(report), 'utf-8', report],
    ['UTF-8 with a mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(report)), 'utf-8', `\uFEFF${report}`],
    ['UTF-16 little endian with a mark', utf16(report, 'le'), 'utf-16le', `\uFEFF${report}`],
    ['UTF-16 big endian with a mark', utf16(report, 'be'), 'utf-16be', `\uFEFF${report}`],
    ['GB18030', doubleByte('gb18030', report), 'gb18030', report],
    ['Traditional in GB18030', doubleByte('gb18030', traditional), 'gb18030', traditional],
    ['Big5', doubleByte('big5', traditional), 'big5', traditional],
    ['ASCII', utf8('GDP 8%'), 'utf-8', 'GDP 8%'],
  ];
  it.each(cases)('%s', async (_, bytes, encoding, text) => {
    expect(await textOf(bytes, '报告.txt')).toEqual({ ok: true, text, format: 'text', encoding });
  });

  it('keeps every character in place, line breaks and blanks included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[平湖市0-9% \n\r\t，。“”]*市[平湖市0-9% \n\r\t，。“”]*$/),
        async (text) => {
          expect(await textOf(utf8(text), 'a.txt')).toMatchObject({ ok: true, text });
        },
      ),
    );
  });

  it('takes pasted text, which has no ending', async () => {
    expect(await textOf(utf8(report), '平湖市2023年报告')).toMatchObject({ ok: true, format: 'text' });
  });

  it('does not read markup in a text file', async () => {
    expect(await textOf(utf8('亩均税收<b>35</b>万元'), 'a.txt')).toMatchObject({
      text: '亩均税收<b>35</b>万元',
    });
  });
});

describe('a file that gives no text says why', () => {
  const pdf = utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj');
  const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0);
  const doc = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  const cases: [string, Uint8Array, string, object][] = [
    ['nothing in it', new Uint8Array(0), 'a.txt', { why: 'empty' }],
    ['only a mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'a.txt', { why: 'empty' }],
    ['only white space', utf8(' \r\n\t　\n'), 'a.txt', { why: 'empty' }],
    [
      'only markup',
      utf8('<html><head><style>p{}</style></head><body><p> </p></body></html>'),
      'a.html',
      { why: 'empty' },
    ],
    [
      'over the limit',
      new Uint8Array(SIZE_LIMIT + 1),
      'a.txt',
      { why: 'too-large', size: SIZE_LIMIT + 1, limit: SIZE_LIMIT },
    ],
    ['the beginning of a PDF', pdf, '报告.pdf', { why: 'broken', format: 'pdf' }],
    ['the beginning of a PDF called text', pdf, '报告.txt', { why: 'broken', format: 'pdf' }],
    ['the beginning of a Word document', zip, '报告.docx', { why: 'broken', format: 'docx' }],
    ['text called PDF', utf8(report), '报告.pdf', { why: 'broken', format: 'pdf' }],
    ['text called Word', utf8(report), '报告.docx', { why: 'broken', format: 'docx' }],
    ['old Word', doc, '报告.DOC', { why: 'unsupported-format', format: 'DOC' }],
    ['text called WPS', utf8(report), '报告.wps', { why: 'unsupported-format', format: 'WPS' }],
    ['a picture called text', png, '报告.txt', { why: 'binary' }],
    ['a picture called a page', png, '报告.html', { why: 'binary' }],
    ['UTF-16 without a mark', utf16(report, 'le', false), 'a.txt', { why: 'binary' }],
    ['NUL among letters', utf8('GDP\0 8%'), 'a.txt', { why: 'binary' }],
    [
      'UTF-8 with a damaged byte',
      joined(utf8('增长'), Uint8Array.of(0xff), utf8('8%')),
      'a.txt',
      { why: 'unknown-encoding' },
    ],
    ['control characters throughout', Uint8Array.of(1, 2, 3, 4, 5, 6), 'a.txt', { why: 'unknown-encoding' }],
  ];
  it.each(cases)('%s', async (_, bytes, name, reason) => {
    const result = await textOf(bytes, name);
    expect(result).toMatchObject({ ok: false, reason: { ...reason, name } });
    if (result.ok) return;
    expect(intakeMessageZh(result.reason)).toMatch(/^[^,;:()]*“.*[。]$/);
    expect(intakeMessageZh(result.reason)).toContain(name);
    expect(intakeMessageEn(result.reason)).toContain(name);
  });

  it('reads a file of the largest size allowed', async () => {
    const bytes = new Uint8Array(SIZE_LIMIT).fill(0x38);
    expect((await textOf(bytes, 'a.txt')).ok).toBe(true);
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a', 'a.pdf'),
        async (bytes, name) => {
          const result = await textOf(bytes, name);
          expect(typeof (result.ok ? result.text : result.reason.why)).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});
