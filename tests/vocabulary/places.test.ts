import { describe, expect, it } from 'vitest';
import { placeByCode, placesNamed, suggestPlaces } from '../../src/vocabulary/places';

const shown = (name: string) => placesNamed(name).map((place) => place.code);

describe('a place', () => {
  it.each([
    '平湖',
    '平湖市',
    '平湖市 ',
    '嘉兴平湖',
    '嘉兴市平湖市',
    '浙江平湖',
    '浙江省平湖市',
    '浙江省嘉兴市平湖市',
    '330482',
  ])('is found as %s', (name) => {
    expect(placesNamed(name)).toEqual([{ code: '330482', name: '平湖市', parents: ['浙江省', '嘉兴市'] }]);
  });

  it.each([
    ['秀洲區', ['330411']],
    ['常山縣', ['330822']],
    ['乾县', ['610424']],
    ['易县', ['130633']],
    ['内蒙古', ['150000']],
    ['广西壮族自治区', ['450000']],
    ['恩施州', ['422800']],
    ['漾濞县', ['532922']],
    ['张家川', ['620525']],
    ['玉龙县', ['530721']],
    ['正蓝旗', ['152530']],
    ['鄂温克族自治旗', ['150724']],
    ['济源', ['419001']],
    ['上海市浦东新区', ['310115']],
    ['重庆', ['500000']],
    ['北京朝阳区', ['110105']],
  ])('is found as %s', (name, codes) => {
    expect(shown(name)).toEqual(codes);
  });

  it.each([
    ['朝阳', ['110105', '211300', '211321', '220104']],
    ['鼓楼区', ['320106', '320302', '350102', '410204']],
    ['吉林', ['220000', '220200']],
  ])('%s names every place that bears the name', (name, codes) => {
    expect(shown(name)).toEqual(codes);
  });

  it.each([
    '',
    '平糊',
    '湖',
    '江苏平湖',
    '平湖嘉兴',
    '市辖区',
    '330499',
    '石家庄高新技术产业开发区',
    '平湖市政府',
  ])('is not made up for “%s”', (name) => {
    expect(placesNamed(name)).toEqual([]);
  });

  it.each([
    ['清苑县', '130608', '清苑区'],
    ['满城县', '130607', '满城区'],
    ['徐水县', '130609', '徐水区'],
    ['绍兴县', '330603', '柯桥区'],
  ])('of a former name, %s, stands for %s %s', (former, code, today) => {
    expect(placesNamed(former).map((place) => [place.name, place.code])).toEqual([[former, code]]);
    expect(placeByCode(code)?.name).toBe(today);
  });

  it('of a former name that is the short name of today is the place of today', () => {
    expect(placesNamed('沙县').map((place) => place.name)).toEqual(['沙县区']);
  });
});

describe('a mistyped place', () => {
  it.each([
    ['平糊', '平湖市'],
    ['平胡市', '平湖市'],
    ['秀州', '秀洲区'],
    ['常衫', '常山县'],
    ['高堂县', '高唐县'],
  ])('%s suggests %s first', (word, name) => {
    expect(suggestPlaces(word)[0]).toBe(name);
  });

  it('suggests what is held before what is not', () => {
    expect(suggestPlaces('平某市', ['平湖市'])[0]).toBe('平湖市');
  });

  it.each(['', '平', '完全不是地名的话'])('suggests nothing for “%s”', (word) => {
    expect(suggestPlaces(word)).toEqual([]);
  });
});
