import type { Library } from '../../library/library';
import { aliasesSounding, Sounding } from '../../library/sounding';
import { fold } from '../../vocabulary/fold';
import { INDICATORS } from '../../vocabulary/indicators';
import { BASE_UNITS } from '../../vocabulary/units/lexicon';
import type { Suggestion } from './SuggestField';

/** As many as are seen at once. */
const MOST = 8;

interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sounds: Sounding;
}

let known: readonly Known[] | undefined;

/** Standard indicators that what is typed may mean, by name, alias or pinyin, then indicators that reports name so. */
export function indicatorsLike(library: Library, typed: string): readonly Suggestion<string>[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return [];
  known ??= INDICATORS.map(({ name, aliases }) => ({ name, aliases, sounds: new Sounding(name) }));
  const sounding = new Set(aliasesSounding(wanted).map(({ name }) => name));
  const ranked = known.flatMap(({ name, aliases, sounds }) => {
    const alias = aliases.find((each) => fold(each).toUpperCase().startsWith(wanted.toUpperCase()));
    const rank = name.startsWith(wanted)
      ? 0
      : alias !== undefined || sounding.has(name)
        ? 1
        : sounds.begins(wanted)
          ? 2
          : name.includes(wanted)
            ? 3
            : -1;
    return rank < 0
      ? []
      : [{ rank, key: name, value: name, label: name, beside: rank === 1 ? alias : undefined }];
  });
  const standard = ranked.sort((a, b) => a.rank - b.rank || a.label.length - b.label.length).slice(0, MOST);
  const names = new Set(standard.map(({ value }) => value));
  const held = new Set<string>();
  for (const { indicator } of library.figures) {
    if (standard.length + held.size >= MOST) break;
    if (indicator.includes(wanted) && !names.has(indicator)) held.add(indicator);
  }
  return [...standard, ...[...held].map((name) => ({ key: name, value: name, label: name }))];
}

const COMMON_UNITS = [
  '%',
  '亿元',
  '万元',
  '元',
  '个',
  '家',
  '人',
  '万人',
  '户',
  '项',
  '公里',
  '亩',
  '万亩',
  '平方米',
  '万平方米',
  '吨',
  '万吨',
  '个百分点',
  '位',
  '倍',
  '亿美元',
  '万美元',
];

/** Units that begin so, the common ones first. */
export function unitsLike(typed: string): readonly Suggestion<string>[] {
  const wanted = fold(typed).trim();
  const units = [...new Set([...COMMON_UNITS, ...BASE_UNITS.keys()])];
  return units
    .filter((unit) => unit.startsWith(wanted) && unit !== wanted)
    .slice(0, MOST)
    .map((unit) => ({ key: unit, value: unit, label: unit }));
}
