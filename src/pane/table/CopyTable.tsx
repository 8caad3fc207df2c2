import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState } from 'react';
import { usePane } from '../state/context';
import type { TableChoice } from './use-table';

/** Copies the table as it is printed, for Word and WPS, and says in its own place whether that worked. */
export function CopyTable({ choice }: { choice: TableChoice }) {
  const { words } = usePane();
  const { table, copy } = choice;
  const [copied, setCopied] = useState<boolean>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table has not been copied yet
  useEffect(() => setCopied(undefined), [table]);
  const said =
    copied === undefined ? words.table.copy : copied ? words.figure.copied : words.figure.notCopied;
  return (
    <Button
      icon={copied ? <Checkmark20Regular /> : <Copy20Regular />}
      aria-label={said}
      title={said}
      onClick={() => void copy().then(setCopied)}
    />
  );
}
