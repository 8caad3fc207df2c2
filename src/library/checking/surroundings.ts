import type { Kind, Measure } from '../../reading/figure';
import { fold } from '../../vocabulary/fold';
import { parsePeriod } from '../../vocabulary/periods';
import { unitKind } from '../../vocabulary/units';
import type { PlaceFinder } from './places';

/** A number of a sheet and the texts around it, each list nearest first. */
export interface SheetNumber {
  /** B6. */
  readonly address: string;
  /** As the cell shows it: 8.0%. */
  readonly text: string;
  /** As the cell holds it: 0.08. */
  readonly value: number;
  /** Texts of its row. */
  readonly beside: readonly string[];
  /** Texts of its column above it. */
  readonly above: readonly string[];
  /** Lines above that have the width of the sheet to themselves: title, 单位：亿元. */
  readonly titles: readonly string[];
}

/** What the texts around a number say that it is. */
export interface Named {
  /** Words that may name the indicator, the likeliest first. */
  readonly labels: readonly string[];
  readonly place?: string;
  readonly period?: string;
  readonly kind?: Kind;
  readonly measure?: Measure;
  readonly unit?: string;
}

/** Reads the texts around numbers. Texts are read once each: a header stands above a thousand numbers. */
export class Surroundings {
  private readonly read = new Map<string, Said>();

  constructor(private readonly places: PlaceFinder) {}

  named({ beside, above, titles, text }: SheetNumber): Named {
    const [row, column, lines] = [beside, above, titles].map((texts) => texts.map((each) => this.said(each)));
    const all = [...row!, ...column!, ...lines!];
    const measure = column!.find((said) => said.measure)?.measure;
    // the header 增长（%） is nearer to its number than the unit of the row
    const units = measure === 'growth' ? [...column!, ...row!, ...lines!] : all;
    const header = measure === 'growth' ? '%' : undefined;
    const written = /[%％]\s*$/.test(text) ? '%' : undefined;
    return {
      labels: [...row!, ...column!].flatMap(({ label }) => label || []),
      place: first(all, 'place'),
      period: first(all, 'period'),
      kind: first([...column!, ...row!, ...lines!], 'kind'),
      measure,
      unit:
        written ??
        (measure === 'growth' ? (column!.find(({ unit }) => unit)?.unit ?? header) : first(units, 'unit')),
    };
  }

  private said(text: string): Said {
    let said = this.read.get(text);
    if (!said) {
      said = this.reading(text);
      this.read.set(text, said);
    }
    return said;
  }

  private reading(text: string): Said {
    const folded = fold(text).trim();
    const { unit, rest } = withoutUnit(folded);
    const period = periodIn(rest);
    const place = this.places.in(rest);
    const plain = [period?.words ?? '', place?.word ?? '']
      .reduce((left, word) => (word ? left.replace(word, '') : left), rest)
      .replace(NUMBERING, '')
      .replace(KIND_AT_END, '$1')
      .replace(/[\s:,，。、]+$/, '');
    return {
      unit,
      period: period?.period,
      place: place?.name,
      kind: TARGET.test(rest) ? 'target' : RESULT.test(rest) ? 'result' : undefined,
      measure: GROWTH.test(rest) ? 'growth' : undefined,
      label: /[\p{L}]{2}/u.test(plain) && !NO_NAME.test(plain) ? plain : undefined,
    };
  }
}

interface Said {
  readonly unit?: string;
  readonly period?: string;
  readonly place?: string;
  readonly kind?: Kind;
  readonly measure?: Measure;
  readonly label?: string;
}

function first<K extends keyof Said>(all: readonly Said[], key: K): Said[K] {
  return all.find((said) => said[key] !== undefined)?.[key];
}

// 1. 一、 (二) # 其中:
const NUMBERING = /^(?:[((]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[))、.](?!\d)|#|其中[::]?|[-—·•])\s*/;
const TARGET = /目标|预期|计划(?!生育)/;
const RESULT = /完成|实绩|执行数/;
const GROWTH = /^[\s±(]*(?:比?上年|同比|较上年)?(?:增长|增速|增幅|涨幅|同比)/;
const KIND_AT_END = /(.{2,})(?:目标|完成)值?$/;
/** What heads a column without naming an indicator. */
const NO_NAME =
  /^(?:单位|指标|指标名称|项目|数值|序号|备注|年份|年度|年|地区|合计|目标值?|完成值?|完成数|实绩|上年|本年|去年|今年|数据|原值|来源|本年目标|上年完成)$/;

/** 一般公共预算收入(亿元) · 财政总收入增速,% · 单位:亿元 · 亿元. */
function withoutUnit(text: string): { unit?: string; rest: string } {
  if (text !== '' && isUnit(text)) return { unit: text, rest: '' };
  const [, rest = '', unit = ''] =
    /^(.*?)\s*[((,:、]\s*(?:单位[::]?\s*)?([^((),:]{1,8})[))]?$/.exec(text) ?? [];
  return isUnit(unit) ? { unit, rest } : { rest: text };
}

function isUnit(text: string): boolean {
  return text !== '' && text !== '小数' && !/^\d/.test(text) && unitKind(text) !== undefined;
}

/** 2022年上半年, 2022年度, 2022; 2023年…上年 is 2022. */
function periodIn(text: string): { period: string; words: string } | undefined {
  const words = /(?<!\d)(?:19|20)\d{2}(?:年(?:上半年|下半年|第?[一二三四]季度|\d{1,2}月|度)?|(?!\d))/.exec(
    text,
  )?.[0];
  const period = words && parsePeriod(words);
  return words && period ? { period, words } : undefined;
}
