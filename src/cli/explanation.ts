import type { Explained, PassedOver } from '../reading/explain';
import type { Figure } from '../reading/figure';
import { titleOf } from '../vocabulary/indicators';
import { periodText } from '../vocabulary/periods';

const KINDS = { target: '目标', result: '完成' } as const;
const SIGNS = { '=': '=', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' } as const;
const TIERS = { base: '确保档', stretch: '力争档' } as const;
const MARKS = { value: ['【', '】'], passed: ['〔', '〕'] } as const;

/** Why a numeral states no figure, by the word the reading gives for it. */
const WHY: Readonly<Record<string, string>> = {
  ordinal: '名次或序号',
  code: '编号或代号',
  institute: '机构名称中的数',
  year: '年份',
  date: '日期或期限',
  clock: '时刻',
  structure: '结构比',
  quoted: '引号中名称的一部分',
  'no unit': '没有单位',
  broken: '被空格断开的数',
  start: '变化的起点，记在后面的数里',
  note: '在名词解释或注释里',
  heading: '在标题里',
  nameless: '没有看出说的是什么',
};
const ROLES: Readonly<Record<PassedOver['role'], string>> = {
  value: '没有读成指标',
  threshold: '名称中的门槛',
  name: '名称的一部分',
  rank: '名次',
  time: '时间',
  bare: '没有单位',
};

/**
 * What was read, for a person: each sentence with its numbers marked 【8%】 and those passed over 〔10亿元〕, under it a line for
 * each figure and for each numeral passed over.
 */
export function explanation(sentences: readonly Explained[]): string {
  const lines: string[] = [];
  let above = '';
  for (const { section, pieces, figures, passed } of sentences) {
    const headings = section.join(' › ');
    if (headings !== above) lines.push(`# ${headings}`, '');
    above = headings;
    lines.push(pieces.map(({ text, as }) => (as ? MARKS[as].join(text) : text)).join(''));
    for (const figure of figures) lines.push(`    ${figureLine(figure)}`);
    for (const { text, role, why } of passed) lines.push(`    略过 ${text}：${WHY[why] ?? ROLES[role]}`);
    lines.push('');
  }
  return lines.join('\n');
}

/** 【固定资产投资增速】 = 8% · 目标 · 2023年 · 约束力度2 · 规则：subject carried over */
function figureLine(figure: Figure): string {
  const { value, max, unit, comparator, from, strength, rules } = figure;
  const stated =
    value === null
      ? figure.words
      : `${SIGNS[comparator]} ${value}${max === undefined ? '' : `—${max}`}${unit}`;
  const parts = [
    `${figure.entity ? `${figure.entity}：` : ''}${titleOf(figure.indicator, figure.measure)} ${stated}`,
    KINDS[figure.kind],
    figure.period ? periodText(figure.period, 'zh') : '时间未知',
    figure.perYear && '年均',
    figure.estimate && '预计数',
    figure.tier && TIERS[figure.tier],
    from && `原为${from.value}${unit}`,
    figure.scope && `口径：${figure.scope}`,
    figure.commitment,
    strength !== undefined && `约束力度${strength}`,
    figure.nature,
    figure.headline && '主要指标',
    figure.restates && `重申 ${figure.restates}`,
    figure.note,
    rules.length > 0 && `规则：${rules.join('、')}`,
    figure.id,
  ];
  return parts.filter(Boolean).join(' · ');
}
