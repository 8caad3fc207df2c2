const FIRST_RUN_DISMISSED = 'pane.first-run-dismissed';

/** Whether the user has put the first-run card away. A host that keeps no storage shows it again each time. */
export function isFirstRunDismissed(): boolean {
  try {
    return localStorage.getItem(FIRST_RUN_DISMISSED) === 'true';
  } catch {
    return false;
  }
}

export function dismissFirstRun(): void {
  try {
    localStorage.setItem(FIRST_RUN_DISMISSED, 'true');
  } catch {
    // storage is full or forbidden: the card only comes back
  }
}
