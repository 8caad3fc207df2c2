import { blockOf, overlap } from '../../address';
import { unescaped } from '../xml';
import { attribute } from './package';

const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const FORMULA = /<((?:\w+:)?)f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1f>)/;

export interface Formulas {
  /** Is this a formula to be taken out? With `=`. */
  isOurs(formula: string): boolean;
  /** Index of the style that a cell gets in place of its own, which is `style`. */
  styleOf(address: string, style: number): number;
}

/**
 * A worksheet whose cells hold, in place of our formulas, the values that these had; the other cells are untouched, to the
 * character.
 *
 *     <c r="B2" s="1" cm="1"><f t="array" ref="B2">_xldudf_TARGET(A2,B1,2023)</f><v>0.08</v></c>
 *     <c r="B2" s="1"><v>0.08</v></c>
 */
export function withoutFormulas(xml: string, { isOurs, styleOf }: Formulas): string {
  const shared = new Set<string>();
  const blocks: ReturnType<typeof blockOf>[] = [];
  for (const [, , tag = '', inside = ''] of xml.matchAll(CELL)) {
    const [, , formulaTag = '', text = ''] = FORMULA.exec(inside) ?? [];
    if (text === '' || !isOurs(`=${unescaped(text)}`)) continue;
    const group = attribute(formulaTag, 'si');
    if (attribute(formulaTag, 't') === 'shared' && group !== undefined) shared.add(group);
    else blocks.push(blockOf(attribute(formulaTag, 'ref') ?? attribute(tag, 'r') ?? 'A1'));
  }
  if (shared.size === 0 && blocks.length === 0) return xml;
  return xml.replace(CELL, (cell, prefix: string, tag: string, inside = '') => {
    const address = attribute(tag, 'r') ?? '';
    const [formula = '', , formulaTag = ''] = FORMULA.exec(inside) ?? [];
    const isShared = attribute(formulaTag, 't') === 'shared' && shared.has(attribute(formulaTag, 'si') ?? '');
    const isWithin = address !== '' && blocks.some((block) => overlap(block, blockOf(address)));
    if (!isShared && !isWithin) return cell;
    return valueCell(
      prefix,
      tag,
      inside.replace(formula, ''),
      styleOf(address, Number(attribute(tag, 's') ?? 0)),
    );
  });
}

/** `cm` and `vm` tell of arrays that spill and of values with a card or a format of their own: neither is left. */
function valueCell(prefix: string, tag: string, inside: string, style: number): string {
  const isText = attribute(tag, 't') === 'str';
  const plain = tag.replace(/\s(?:cm|vm|s|t)="[^"]*"/g, '');
  const type = attribute(tag, 't');
  const attributes = `${plain}${style > 0 ? ` s="${style}"` : ''}`;
  if (isText) {
    const [, value = ''] = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inside) ?? [];
    return `<${prefix}c${attributes} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${value}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  return `<${prefix}c${attributes}${type ? ` t="${type}"` : ''}>${inside}</${prefix}c>`;
}
