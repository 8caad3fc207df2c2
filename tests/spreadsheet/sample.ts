import type { Table } from '../../src/tables/table';

/** A small table with everything a table can have: used by the contract and by the layout's tests. */
export const table: Table = {
  title: '平湖市2023年主要目标表',
  unitLine: '单位：%',
  columns: [
    { header: '指标', kind: 'text', width: 14 },
    { header: '2023年目标', kind: 'number', width: 6 },
    { header: '报告表述', kind: 'text', width: 10 },
  ],
  rows: [
    { kind: 'group', cells: [{ value: '一、项目投资' }] },
    {
      kind: 'figure',
      cells: [
        { value: '固定资产投资增速', indent: 1 },
        {
          value: 8,
          numberFormat: '0',
          ask: { kind: 'target', region: '平湖市', indicator: '固定资产投资增速', period: '2023', unit: '%' },
        },
        { value: '=固定资产投资增长8%' },
      ],
    },
    {
      kind: 'figure',
      cells: [
        { value: '高新技术产业投资增速', indent: 1 },
        { value: 20, numberFormat: '0"以上"' },
        { value: '20%' },
      ],
    },
    {
      kind: 'figure',
      cells: [{ value: '出口总额增速', indent: 1 }, { value: '—', align: 'right' }, { value: '' }],
    },
  ],
  notes: ['“—”表示当年报告未提出该年目标。', '上年为小口径。'],
  sources: ['平湖市人民政府工作报告（2023年2月1日）'],
};
