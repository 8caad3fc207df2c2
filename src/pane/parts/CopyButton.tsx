import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy16Regular, Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { usePane } from '../state/context';
import { useCopy } from '../state/use-copy';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** Without its label in view, as large as the buttons of the dock. */
  readonly iconOnly?: boolean;
}

/** Copies a text and says whether that worked, in its own place. */
export function CopyButton({ label, text, iconOnly = false }: CopyButtonProps) {
  const { words } = usePane();
  const { copied, copy } = useCopy(text);
  const said = copied === undefined ? label : copied ? words.figure.copied : words.figure.notCopied;
  if (iconOnly) {
    const icon = copied ? <Checkmark20Regular /> : <Copy20Regular />;
    return <Button icon={icon} aria-label={said} title={said} onClick={copy} />;
  }
  return (
    <Button appearance="subtle" size="small" icon={<Copy16Regular />} onClick={copy}>
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
