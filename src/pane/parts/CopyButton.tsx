import { Button } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState } from 'react';
import { copyText } from '../state/clipboard';
import { usePane } from '../state/context';

/** Copies a text and says whether that worked, in its own place. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const { words } = usePane();
  const [outcome, setOutcome] = useState<boolean>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied yet
  useEffect(() => setOutcome(undefined), [text]);
  const said = outcome === undefined ? label : outcome ? words.figure.copied : words.figure.notCopied;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Copy16Regular />}
      onClick={async () => setOutcome(await copyText(text))}
    >
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
