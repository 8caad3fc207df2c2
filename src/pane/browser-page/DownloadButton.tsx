import { useState } from 'react';
import type { WorkbookWords } from '../../messages/workbook';

interface DownloadButtonProps {
  readonly words: WorkbookWords;
  readonly download: () => Promise<void>;
}

/** Gives the workbook as a file for Excel. What makes the file is loaded when it is first asked for. */
export function DownloadButton({ words, download }: DownloadButtonProps) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const press = async () => {
    if (state === 'making') return;
    setState('making');
    try {
      await download();
      setState('idle');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <div className="download">
      <button type="button" aria-busy={state === 'making'} onClick={press}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 3v10M5.5 9l4.5 4.5L14.5 9M4 17h12" />
        </svg>
        {state === 'making' ? words.downloading : words.download}
      </button>
      <p role="status">{state === 'failed' && words.downloadFailed}</p>
    </div>
  );
}
