import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library';
import { auditTable } from '../../src/pane/menu/audit-table';
import type { Audited } from '../../src/spreadsheet/upkeep/audit';
import { type Invented, libraryOf, type Said } from '../tables/invented';
import { values } from '../tables/sheet';

const investment: Said = { indicator: '固定资产投资', words: '增长8%', value: 8 };

function remarks(said: Said, entry: Invented['entry'] = {}, language: 'zh' | 'en' = 'zh') {
  const library = libraryOf({ entry, figures: [said] });
  return values(auditTable(used(library), library, language), language === 'zh' ? '备注' : 'Note');
}

function used(library: Library): Audited[] {
  const [figure] = library.list({});
  const cell = { sheet: 'Sheet1', address: 'B2', formula: '=TARGET("平湖","固投增速",2023)' };
  return [{ ...cell, shown: { formula: '', value: 8, numberFormat: '0' }, figure }];
}

describe('备注 of the 审计表', () => {
  it('says that a figure was put right in this workbook', () => {
    expect(remarks({ ...investment, corrected: true })).toEqual(['本簿更正']);
  });
  it('says that a report was added by its user', () => {
    expect(remarks(investment, { own: true })).toEqual(['自录']);
  });
  it('says both, and what is to be known of the figure besides', () => {
    expect(remarks({ ...investment, corrected: true, note: '原文疑有误' }, { own: true })).toEqual([
      '本簿更正；自录；原文疑有误',
    ]);
    expect(remarks({ ...investment, corrected: true }, { own: true }, 'en')).toEqual([
      'Corrected in this workbook; Own',
    ]);
  });
  it('says nothing of what the library states as it stands', () => {
    expect(remarks(investment)).toEqual(['']);
  });
});
