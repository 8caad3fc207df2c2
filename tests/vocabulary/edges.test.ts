import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { At, Ending, endsOf, Opening, startsOf } from '../../src/vocabulary/edges';

const OPENINGS = [
  /^(?:逐步(?=实现)|基本|仍有?|、|\s)/,
  /^(?:近|过去)?(?<!\d)(?:\d|[两三])年(?:来|间)?/,
  /^(?!增长)[增减]+(?:长|少)/,
  /^(?:和(?!谐)|[a-c]{1,2}|\u4e00|\()/,
  /^(?:[^增]长|全.)/,
  /^(?:年|$)/,
];
const ENDINGS = [
  /(?:(?<=[率值])在|增长|提高到?|同比)了?$/,
  /(?:各自?|(?<![年平])均|双双)$/,
  /持续下降$|“?双下降”?$|\d{1,3}%$/,
  /[,、\s]+$/,
  /(?:增长|.年|[^长]高)$/,
  /(?:年|^)$/,
];
const WORDS = fc.array(
  fc.constantFrom(
    ...'逐步实现基本仍有、 近过去两三年来间增长减少和谐abcd一(全值率在提高到同比了各自平均双持续下降“”12%,',
  ),
  { maxLength: 6 },
);

describe('an expression at an edge of words', () => {
  it.each(OPENINGS)('finds at the start what %s finds', (pattern) => {
    const opening = new Opening(pattern);
    fc.assert(
      fc.property(WORDS, (list) => {
        const words = list.join('');
        expect(opening.test(words)).toBe(pattern.test(words));
        expect(opening.exec(words)?.[0]).toBe(pattern.exec(words)?.[0]);
        expect(opening.cut(words)).toBe(words.replace(pattern, ''));
      }),
    );
  });

  it.each(ENDINGS)('finds at the end what %s finds', (pattern) => {
    const ending = new Ending(pattern);
    fc.assert(
      fc.property(WORDS, (list) => {
        const words = list.join('');
        expect(ending.test(words)).toBe(pattern.test(words));
        expect(ending.exec(words)?.[0]).toBe(pattern.exec(words)?.[0]);
        expect(ending.cut(words)).toBe(words.replace(pattern, ''));
      }),
    );
  });

  it.each(OPENINGS)('finds at any place what %s finds there', (pattern) => {
    const unanchored = new RegExp(pattern.source.slice(1));
    const here = new At(unanchored);
    fc.assert(
      fc.property(WORDS, fc.nat({ max: 7 }), (list, at) => {
        const words = list.join('');
        const sticky = new RegExp(unanchored.source, 'y');
        sticky.lastIndex = at;
        expect(here.exec(words, at)?.[0]).toBe(sticky.exec(words)?.[0]);
      }),
    );
  });

  it('is not tried where the edge rules it out', () => {
    const pattern = /^(?:力争|确保)/;
    let tried = 0;
    pattern.exec = (words) => {
      tried += 1;
      return RegExp.prototype.exec.call(pattern, words);
    };
    expect(new Opening(pattern).exec('增长8%')).toBeNull();
    expect(tried).toBe(0);
    expect(new Opening(pattern).exec('力争增长8%')?.[0]).toBe('力争');
    expect(tried).toBe(1);
  });
});

describe('the characters at an edge', () => {
  it('are those of all expressions, and no others', () => {
    const starts = startsOf(/^(?:同比)?增长/, new Opening(/^(?!达标)达到/));
    expect([...'同增达比长到标'].map((character) => starts.has(character.charCodeAt(0)))).toEqual(
      [...'1110000'].map((digit) => digit === '1'),
    );
    const ends = endsOf(/增长(?:了|过)?$/, new Ending(/[十百]分之[一二]$/));
    expect([...'长了过一二增十'].map((character) => ends.has(character.charCodeAt(0)))).toEqual(
      [...'1111100'].map((digit) => digit === '1'),
    );
  });

  it('cannot be listed where any may stand there', () => {
    expect(() => startsOf(/^.长/)).toThrow();
    expect(() => endsOf(/增[^长]$/)).toThrow();
    expect(() => endsOf(/(?:了|过)?$/)).toThrow();
  });
});
