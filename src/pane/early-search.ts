/** What was typed before the pane stood. */
export interface Begun {
  readonly typed: string;
  /** Where the cursor stands, if it is in the box. */
  readonly cursor?: readonly [start: number, end: number];
}

/**
 * Takes over what was typed into the search box that the page itself holds while its scripts are read. Waits until a word that
 * an input method is composing there is done: taking the box away would break it off.
 */
export async function takeOverSearch(): Promise<Begun> {
  const box = document.querySelector<HTMLInputElement>('#root input');
  if (!box) return { typed: '' };
  while (box.classList.contains('composing')) {
    await new Promise((done) => box.addEventListener('compositionend', done, { once: true }));
  }
  const { value: typed, selectionStart, selectionEnd } = box;
  if (document.activeElement !== box) return { typed };
  return { typed, cursor: [selectionStart ?? typed.length, selectionEnd ?? typed.length] };
}
