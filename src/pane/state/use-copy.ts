import { useEffect, useState } from 'react';
import { copyText } from './clipboard';

/** Copies `text` when asked to; `copied` says whether the last time worked, undefined before the first. */
export function useCopy(text: string): { readonly copied: boolean | undefined; readonly copy: () => void } {
  const [copied, setCopied] = useState<boolean>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied yet
  useEffect(() => setCopied(undefined), [text]);
  return { copied, copy: () => void copyText(text).then(setCopied) };
}
