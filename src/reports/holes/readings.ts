import type { Marks } from '../marks';

/** A reading that a converter put behind a character: 國(guó)民經(jīng)濟(jì). */
const READING = /(?=[(（])(?<=[\u3400-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/g;

/** Readings in brackets behind single characters. */
export function markReadings(marks: Marks): void {
  for (const match of marks.raw.matchAll(READING)) {
    marks.add({ start: match.index, end: match.index + match[0].length }, 'furniture');
  }
}
