import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/vocabulary/fold';

describe('folding', () => {
  it.each([
    ['固定資產投資', '固定资产投资'],
    ['社會消費品零售總額', '社会消费品零售总额'],
    ['范圍、并網、重癥、后勁', '范围、并网、重症、后劲'],
    ['力爭１２．５％（不含）；Ａ：Ｂ，Ｃ／Ｄ', '力争12.5%(不含);A:B,C/D'],
    ['　８ 億', ' 8 亿'],
    ['⼯业⽤电⻓三⻆⾞', '工业用电长三角车'],
    ['朗讀率', '朗读率'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['著力', '着力'],
    ['有著', '有着'],
    ['沿著', '沿着'],
    ['乾燥', '干燥'],
    ['憑藉', '凭借'],
    ['瞭解', '了解'],
    ['簡單明瞭', '简单明了'],
  ])('turns %s into %s by its neighbours', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['著名', '显著', '著作', '名著', '原著', '乾县', '乾隆', '乾安县', '慰藉', '瞭望'])(
    'keeps %s',
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it.each(['“十四五”', '4%—5%', '−13', '7‰', '45℃', 'Ⅲ类', '二〇二三', '30㎡', '《规划》', '。、·'])(
    'leaves %s as it is',
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it('gives back the very string where nothing folds', () => {
    const text = '全年固定资产投资增长 8%';
    expect(fold(text)).toBe(text);
  });

  it('never changes the length, and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded.length).toBe(text.length);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });

  it('agrees with OpenCC on a whole report in Traditional', () => {
    const report = readFileSync('seeds/001_ba0740c6e71e0efe.txt', 'utf8');
    const expected = Converter({ from: 'tw', to: 'cn' })(report);
    expect(fold(report)).toBe(fold(expected));
    expect(fold(report)).toBe(expected);
  });
});
