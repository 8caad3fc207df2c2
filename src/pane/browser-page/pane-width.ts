/** The widths at which the pane is drawn to work, in CSS pixels. */
export const NARROWEST = 320;
export const WIDEST = 600;
const USUAL = 380;
const KEY = 'pane-width';

export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

export function rememberedWidth(): number {
  const width = Number(read());
  return width ? clampWidth(width) : USUAL;
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, the width lasts as long as the page. */
export function rememberWidth(width: number): void {
  try {
    localStorage.setItem(KEY, String(width));
  } catch {
    // storage is full or forbidden
  }
}
