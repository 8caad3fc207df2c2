import { RADICALS } from '../../vocabulary/fold/radicals';

/**
 * Some PDFs write ⾼ and ⺠, the radicals, for 高 and 民, which look the same: they become the characters that are meant, one for
 * one.
 */
export function meant(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (letter) => {
    const at = RADICALS.indexOf(letter);
    return at < 0 ? letter.normalize('NFKC') : RADICALS.charAt(at + 1);
  });
}
