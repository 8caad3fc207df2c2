import type { Marks } from '../marks';

/** A reading that a converter put behind a character: 國(guó)民經(jīng)濟(jì). */
const READING = /(?<=[\u3400-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/y;

/** Readings in brackets behind single characters. */
export function markReadings(marks: Marks): void {
  const { raw } = marks;
  for (let open = raw.indexOf('('); open >= 0; open = raw.indexOf('(', open + 1)) {
    READING.lastIndex = open;
    if (READING.test(raw)) marks.add({ start: open, end: READING.lastIndex }, 'furniture');
  }
}
