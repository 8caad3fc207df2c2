import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/intake/intake';
import { utf16 } from './bytes';
import { docx, paragraph, type WordParts } from './documents';

async function read(body: string, parts?: WordParts): Promise<string> {
  const result = await textOf(docx(body, parts), '报告.docx');
  return result.ok ? result.text : `(${result.reason.why})`;
}

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;

describe('a Word document gives what its reader sees', () => {
  const cases: [string, string, string][] = [
    ['paragraphs are lines', paragraph('一、回顾') + paragraph('增长8%。'), '一、回顾\n增长8%。'],
    [
      'runs of a paragraph are not',
      `<w:p>${run('增长')}${run('8', '<w:b/>')}${run('%。')}</w:p>`,
      '增长8%。',
    ],
    ['empty paragraphs leave nothing', `${paragraph('甲')}<w:p/><w:p></w:p>${paragraph('乙')}`, '甲\n乙'],
    ['a line break', `<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>`, '甲\n乙'],
    ['a page break', `<w:p><w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r></w:p>`, '甲\n乙'],
    [
      'a tab and a hyphen',
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>2022</w:t><w:noBreakHyphen/></w:r></w:p>',
      '甲 2022-',
    ],
    ['entities', paragraph('R&amp;D经费&lt;3%'), 'R&D经费<3%'],
    [
      'rows of a table are lines of cells',
      `<w:tbl><w:tr>${cell('指标')}${cell('目标')}</w:tr><w:tr>${cell('投资')}${cell('8%')}</w:tr></w:tbl>${paragraph('后')}`,
      '指标\t目标\n投资\t8%\n后',
    ],
    [
      'what was deleted or moved away is gone, what was put in is there',
      `<w:p>${run('增长')}<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:moveFrom>${run('6')}</w:moveFrom><w:ins>${run('8')}</w:ins>${run('%。')}</w:p>`,
      '增长8%。',
    ],
    [
      'hidden text is hidden',
      `<w:p>${run('增长')}${run('9', '<w:vanish/>')}${run('8%。')}</w:p>`,
      '增长8%。',
    ],
    [
      'a table of contents is no text of the report',
      `<w:p>${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}${run('一、回顾 1')}</w:p>${paragraph('二、安排 9')}<w:p>${field('end')}</w:p>${paragraph('一、回顾')}`,
      '一、回顾',
    ],
    [
      'one that never ends hides nothing',
      `<w:p>${field('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${field('separate')}${run('一、回顾')}</w:p>${paragraph('增长8%。')}`,
      '一、回顾\n增长8%。',
    ],
    [
      'another field shows what it shows',
      `<w:p>${run('第')}${field('begin')}<w:r><w:instrText>SEQ x</w:instrText></w:r>${field('separate')}${run('8')}${field('end')}${run('项')}</w:p>`,
      '第8项',
    ],
    [
      'a box stands behind its paragraph, once',
      `<w:p>${run('增长')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('框中')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('框中')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('8%。')}</w:p>${paragraph('后')}`,
      '增长8%。\n框中\n后',
    ],
    [
      'sounds above characters are left out',
      `<w:p><w:r><w:ruby><w:rt><w:r><w:t>tuò</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拓</w:t></w:r></w:rubyBase></w:ruby></w:r>${run('宽')}</w:p>`,
      '拓宽',
    ],
  ];
  it.each(cases)('%s', async (_, body, text) => expect(await read(body)).toBe(text));

  const level = (ilvl: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '●')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const styles =
    '<w:style w:styleId="a1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="a2"><w:basedOn w:val="a1"/></w:style>';
  const listed = (list: number, depth: number) =>
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

  it('the numbers that Word puts before paragraphs are text', async () => {
    const body = [
      paragraph('回顾', listed(1, 0)),
      paragraph('投资', listed(1, 1)),
      paragraph('项目', listed(1, 2)),
      paragraph('消费', listed(1, 1)),
      paragraph('点', listed(2, 0)),
      paragraph('安排', '<w:pStyle w:val="a2"/>'),
      paragraph('外贸', listed(1, 1)),
      paragraph('没有编号', '<w:pStyle w:val="a2"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      paragraph('重新开始', listed(3, 0)),
    ];
    expect(await read(body.join(''), { numbering, styles })).toBe(
      '一、回顾\n（一）投资\n1. 项目\n（二）消费\n点\n二、安排\n（一）外贸\n没有编号\n一、重新开始',
    );
  });

  it.each([
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [105, '一百零五'],
  ])('the number %i is written %s', async (count, words) => {
    const body = Array.from({ length: count }, (_, at) => paragraph(`段${at}`, listed(1, 0))).join('');
    expect((await read(body, { numbering })).split('\n').at(-1)).toBe(`${words}、段${count - 1}`);
  });

  it('notes stand at the end, their marks in the text', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run('推进“亩均论英雄”')}${mark(2)}${run('改革，增长8%')}${mark(1)}${run('。')}</w:p>`;
    expect(await read(body, { footnotes: note(1, '第一条') + note(2, '第二条') })).toBe(
      '推进“亩均论英雄”[1]改革，增长8%[2]。\n注释\n[1] 第二条\n[2] 第一条',
    );
  });

  it('whatever prefix its elements have', async () => {
    const plain = docx(
      paragraph('增长8%。'),
      {},
      {
        'word/document.xml': strToU8(
          '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>增长8%。</x:t></x:r></x:p></x:body></x:document>',
        ),
      },
    );
    expect(await textOf(plain, '报告.docx')).toMatchObject({ text: '增长8%。' });
  });

  it('whatever its name says', async () => {
    const bytes = docx(paragraph('增长8%。'));
    for (const name of ['报告.doc', '报告.txt', '报告'])
      expect(await textOf(bytes, name)).toMatchObject({ ok: true, format: 'docx', text: '增长8%。' });
  });
});

describe('a document that gives no text says why', () => {
  const whole = docx(paragraph('全年固定资产投资增长8%。'));
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const locked = Uint8Array.from([...ole, ...new Uint8Array(504), ...utf16('EncryptedPackage', 'le', false)]);
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const cases: [string, Uint8Array, string, object][] = [
    ['cut off', whole.subarray(0, whole.length - 40), '报告.docx', { why: 'broken', format: 'docx' }],
    ['cut off early', whole.subarray(0, 60), '报告.docx', { why: 'broken', format: 'docx' }],
    ['without its main part', zip({ 'word/styles.xml': '<x/>' }), '报告.docx', { why: 'broken' }],
    [
      'with half of its main part',
      zip({ 'word/document.xml': '<w:document><w:body>' }),
      'a.docx',
      { why: 'broken' },
    ],
    ['behind a password', locked, '报告.docx', { why: 'password', format: 'docx' }],
    ['empty', docx('<w:p/>'), '报告.docx', { why: 'empty' }],
    [
      'scanned',
      docx('<w:p/>', {}, { 'word/media/image1.png': new Uint8Array(9) }),
      'a.docx',
      { why: 'scanned' },
    ],
    ['of the old kind', ole, '报告.doc', { why: 'unsupported-format', format: 'DOC' }],
    ['of WPS', ole, '报告.wps', { why: 'unsupported-format', format: 'WPS' }],
    ['OFD', zip({ 'OFD.xml': '<x/>' }), '报告.ofd', { why: 'unsupported-format', format: 'OFD' }],
    [
      'a workbook',
      zip({ 'xl/workbook.xml': '<x/>' }),
      '报告.xlsx',
      { why: 'unsupported-format', format: 'XLSX' },
    ],
    ['a ZIP file', zip({ '报告.txt': 'x' }), '报告.zip', { why: 'unsupported-format', format: 'ZIP' }],
    [
      'OpenDocument',
      zip({ 'content.xml': '<x/>' }),
      '报告.odt',
      { why: 'unsupported-format', format: 'ODT' },
    ],
  ];
  it.each(cases)('%s', async (_, bytes, name, reason) => {
    expect(await textOf(bytes, name)).toEqual({
      ok: false,
      reason: expect.objectContaining({ ...reason, name }),
    });
  });

  it('a page that calls itself DOC is read as the page it is', async () => {
    const page = strToU8('<html><body><p>增长8%。</p></body></html>');
    expect(await textOf(page, '报告.doc')).toMatchObject({ ok: true, format: 'html', text: '增长8%。' });
  });
});

describe('a document that unpacks to very much', () => {
  const bomb = docx('', {}, { 'word/document.xml': new Uint8Array(65 * 1024 * 1024) });

  it('is left alone', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(await textOf(bomb, '报告.docx')).toMatchObject({ reason: { why: 'unpacks-too-large' } });
  });

  it('is left alone where its directory says that it is small', async () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) > 1e6) view.setUint32(at + 24, 1000, true);
    }
    expect(await textOf(lying, '报告.docx')).toMatchObject({ reason: { why: 'unpacks-too-large' } });
  });

  it('by entities is none: they stay what they are', async () => {
    const xml = `<!DOCTYPE d [<!ENTITY a "大大大大大大"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body>${paragraph('增长&b;8%')}</w:body></w:document>`;
    const result = await textOf(docx('', {}, { 'word/document.xml': strToU8(xml) }), 'a.docx');
    expect(result.ok && result.text).toContain('增长&b;8%');
  });
});
