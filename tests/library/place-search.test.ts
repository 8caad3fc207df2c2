import { describe, expect, test } from 'vitest';
import { findPlaces, isHistoric } from '../../src/library/place-search';

const found = (typed: string) => findPlaces(typed).map(({ name }) => name);

describe('A place is found', () => {
  test.each([
    ['平湖', '平湖市'],
    ['高唐县', '高唐县'],
    ['高唐縣', '高唐县'],
    ['gaotang', '高唐县'],
    ['lcsgtx', '高唐县'],
    ['371526', '高唐县'],
    ['聊城高唐', '高唐县'],
    ['山东 高唐', '高唐县'],
    ['浙江', '浙江省'],
    ['全国', '全国'],
    ['quanguo', '全国'],
    ['国务院', '全国'],
  ])('by %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test('by initials that several share', () => {
    expect(found('gtx')).toEqual(expect.arrayContaining(['高唐县', '馆陶县']));
  });

  test('that several bear, each with its parents', () => {
    const places = findPlaces('鼓楼区');
    expect(places.length).toBeGreaterThan(2);
    expect(new Set(places.map(({ parents }) => parents.join(''))).size).toBe(places.length);
  });

  test('of today before one that is no longer', () => {
    const places = findPlaces('清苑');
    expect(places.map((place) => [place.name, isHistoric(place)])).toEqual([
      ['清苑区', false],
      ['清苑县', true],
    ]);
  });

  test('once, the country too, which is no former place', () => {
    const [country, ...others] = findPlaces('国');
    expect([country?.name, country && isHistoric(country)]).toEqual(['全国', false]);
    expect(others.map(({ name }) => name)).not.toContain('全国');
  });

  test('never by nothing, nor by what names none', () => {
    expect(found(' ')).toEqual([]);
    expect(found('没有这个地方')).toEqual([]);
    expect(found('999999')).toEqual([]);
  });
});
