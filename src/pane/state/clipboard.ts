/** Copies plain text; false where the host forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Copies HTML, and text for where only text can be pasted; false where the host forbids it. */
export async function copyHtml(html: string, text: string): Promise<boolean> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    const item = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyBySelection(text, html);
  }
}

// hosts that frame the pane often forbid the asynchronous clipboard but still take this older way
function copyBySelection(text: string, html?: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  const give = (event: ClipboardEvent) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
