import { fold } from '../../vocabulary/fold';

/** Is a text in Traditional characters? One or two that both scripts use do not make it so. */
export function isTraditional(text: string): boolean {
  const characters = text.match(/[\u4e00-\u9fff]/g) ?? [];
  const folded = fold(characters.join(''));
  const changed = characters.filter((character, index) => character !== folded[index]).length;
  return changed > 0 && changed * 20 >= characters.length;
}
