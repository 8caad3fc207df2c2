import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/intake/intake';
import { doubleByte, utf8 } from './bytes';

async function read(html: string): Promise<string> {
  const result = await textOf(utf8(html), '报告.html');
  return result.ok ? result.text : `(${result.reason.why})`;
}

describe('a saved page gives what its reader sees', () => {
  const cases: [string, string, string][] = [
    ['paragraphs are lines', '<p>一、回顾</p><p>增长8%。</p>', '一、回顾\n增长8%。'],
    [
      'div, heading and list items are lines',
      '<h1>报告</h1><div>甲<ul><li>乙<li>丙</ul></div>',
      '报告\n甲\n乙\n丙',
    ],
    ['inline elements are not', '增长<b>8</b><span>%</span>以<a href="x">上</a>', '增长8%以上'],
    ['br is a line break, twice a blank line', '甲<br>乙<br/><br />丙', '甲\n乙\n\n丙'],
    ['empty blocks leave nothing', '<div><div><p></p></div></div><p>甲</p><div> </div><p>乙</p>', '甲\n乙'],
    ['line breaks of the source are blanks', '<p>增长\n   8%\t以上 </p>', '增长 8% 以上'],
    ['those of preformatted text are kept', '<pre>甲\n  乙</pre>丙', '甲\n  乙\n丙'],
    [
      'the title comes first',
      '<html><head><title>平湖市报告</title></head><body>正文</body></html>',
      '平湖市报告\n正文',
    ],
    [
      'entities are decoded',
      '&lt;8&gt;&amp;&ldquo;亩均&rdquo;&#20137;&#x4EA9;&emsp;&nbsp;&ge;8',
      '<8>&“亩均”亩亩\u2003\u00a0≥8',
    ],
    ['an unknown entity stays', 'R&D经费 AT&T; &增长', 'R&D经费 AT&T; &增长'],
    ['a superscript stays in its line', '平方米<sup>2</sup>起', '平方米2起'],
  ];
  it.each(cases)('%s', (_, html, text) => expect(read(html)).resolves.toBe(text));
});

describe('a table is lines of cells', () => {
  const cases: [string, string, string][] = [
    [
      'rows and cells',
      '<table><tr><th>指标<th>单位<tr><td>投资<td>亿元</table>后',
      '指标\t单位\n投资\t亿元\n后',
    ],
    ['paragraphs in cells', '<table><tr><td><p>投资</p></td>\n<td><p>8</p></td></tr></table>', '投资\t8'],
    [
      'empty cells keep their place',
      '<table><tr><td></td><td>甲</td><td> </td><td>乙</td></tr></table>',
      '甲\t\t乙',
    ],
    [
      'a cell of several lines',
      '<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table>',
      '甲\n乙\n\t丙',
    ],
    [
      'a page laid out in a table',
      '<table><tr><td><br><p>甲</p><p>乙</p></td></tr></table><p>丙</p>',
      '甲\n乙\n丙',
    ],
    [
      'a table in a table',
      '<table><tr><td>外<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table></td></tr><tr><td>末</td></tr></table>',
      '外\n甲\t1\n乙\t2\n末',
    ],
  ];
  it.each(cases)('%s', (_, html, text) => expect(read(html)).resolves.toBe(text));
});

describe('what is not text of the page never comes through', () => {
  const cases: [string, string][] = [
    ['a script', '<script>var x = "<p>增长99%</p>"; alert(1)</script>'],
    [
      'a script in capitals, with a look-alike end',
      '<SCRIPT TYPE="text/javascript">"</scripts>99%"</SCRIPT >',
    ],
    ['a style', '<style>p:after { content: "99%" }</style>'],
    ['a comment', '<!-- 增长99% --><!-- <p>99%</p> -->'],
    ['a conditional comment', '<!--[if IE]><p>99%</p><![endif]-->'],
    [
      'attributes',
      '<img alt="99%" onerror="alert(99)" src=x><a title="99%" href="javascript:99"></a><input value="99%">',
    ],
    ['the content of attributes', '<meta name="description" content="增长99%">'],
    [
      'noscript, template, iframe',
      '<noscript>99%</noscript><template><p>99%</p></template><iframe>99%</iframe>',
    ],
    ['drawings', '<svg><title>99</title><text>99%</text><script>99</script></svg>'],
    ['lists to choose from', '<select><option>99%</option></select><textarea><p>99%</p></textarea>'],
    ['declarations', '<!DOCTYPE html PUBLIC "99%"><?xml version="1.0" standalone="99"?>'],
  ];
  it.each(cases)('%s', async (_, html) => {
    expect(await read(`<p>前</p>${html}<p>后</p>`)).toBe('前\n后');
  });

  it('nor when a script is never closed', async () => {
    expect(await read('<p>前</p><script>document.write("99%")<p>后</p>')).toBe('前');
  });

  it('and nothing of it runs', async () => {
    await read(
      '<script>globalThis.ranFromPage = 1</script><img src=x onerror="globalThis.ranFromPage = 1">甲',
    );
    expect('ranFromPage' in globalThis).toBe(false);
  });
});

describe('broken pages are read as far as they go', () => {
  const cases: [string, string, string][] = [
    ['unclosed elements', '<div><p>甲<p>乙<table><tr><td>丙', '甲\n乙\n丙'],
    ['closing tags of nothing', '</div></p>甲</span></td></tr>乙', '甲\n乙'],
    ['crossed elements', '<b><p>甲</b>乙</p>丙', '甲乙\n丙'],
    ['a bare less-than', '误差 < 5，增长<8%', '误差 < 5，增长<8%'],
    ['a tag cut off at the end', '<p>甲</p><p>乙</p><a href="', '甲\n乙'],
    ['a video never closed', '<p>甲</p><video src="x"><p>乙</p>', '甲\n乙'],
    ['cells outside any table', '<tr><td>甲</td><td>乙</td></tr><p>丙</p>', '甲乙\n丙'],
    ['an attribute with a bracket in it', '<a title="x > y">甲</a>', '甲'],
  ];
  it.each(cases)('%s', (_, html, text) => expect(read(html)).resolves.toBe(text));

  it.each(['<div>', '<table><tr><td>', '<svg>', '<pre>', '<b>', '<a href="'])(
    'a page of a million %s',
    async (piece) => {
      expect(await read(`甲${piece.repeat(1_000_000)}`)).toBe('甲');
    },
  );

  it('any pieces of markup in any order', async () => {
    const piece = fc.constantFrom(
      ...'<p>,</p>,<table>,</table>,<tr>,</tr>,<td>,</td>,<script>,</script>,<!--,-->,<svg>,</svg>,<pre>,</pre>,<br>,<,>,&,",8%,增长, ,\n'.split(
        ',',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const once = await read(pieces.join(''));
        expect(once).toBe(await read(pieces.join('')));
        expect(once).not.toMatch(/\n{3}/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the charset of a page', () => {
  const body = '<p>固定资产投资增长8%。</p>';
  const cases: [string, string][] = [
    ['in its own meta', '<meta charset="gbk">'],
    ['in http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />'],
    ['in the XML declaration', '<?xml version="1.0" encoding="GB2312"?>'],
    ['said nowhere', ''],
    ['said wrongly', '<meta charset="utf-8">'],
    ['said with an unknown name', '<meta charset="x-nonsense">'],
  ];
  it.each(cases)('of a GB18030 page, %s', async (_, head) => {
    const bytes = doubleByte('gb18030', `${head}<title>平湖市</title>${body}`);
    expect(await textOf(bytes, 'a.htm')).toEqual({
      ok: true,
      text: '平湖市\n固定资产投资增长8%。',
      format: 'html',
      encoding: 'gb18030',
    });
  });

  it('of a Big5 page is believed', async () => {
    const bytes = doubleByte('big5', '<meta charset="big5"><p>全區增長</p>');
    expect(await textOf(bytes, 'a.html')).toMatchObject({ ok: true, text: '全區增長', encoding: 'big5' });
  });

  it('is no part of the text, nor is a byte order mark', async () => {
    expect(await read(`\uFEFF<meta charset=utf-8>${body}`)).toBe('固定资产投资增长8%。');
  });

  it('of a UTF-8 page that says gb2312 is UTF-8', async () => {
    expect(await textOf(utf8(`<meta charset=gb2312>${body}`), 'a.html')).toMatchObject({
      encoding: 'utf-8',
      text: '固定资产投资增长8%。',
    });
  });
});
