import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactElement, type ReactNode, useState } from 'react';
import { usePane } from '../../state/context';
import type { Job } from '../../state/use-writing';
import { useNoticeStyles } from './styles';

export function NewSheet({ job }: { job: Job }) {
  const { words, writer } = usePane();
  return (
    <Small onClick={() => writer.toNewSheet(job, words.write.newSheetName)}>{words.write.newSheet}</Small>
  );
}

export function CopyInstead({ job }: { job: Job }) {
  const { words } = usePane();
  const [outcome, setOutcome] = useState<boolean>();
  const label = isTable(job) ? words.write.copyTable : words.figure.copy;
  const said = outcome === undefined ? label : outcome ? words.figure.copied : words.figure.notCopied;
  return <Small onClick={async () => setOutcome(await job.copy?.())}>{said}</Small>;
}

export function Close() {
  const { words, writer } = usePane();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.write.close}
      onClick={writer.dismiss}
    />
  );
}

export function Small({
  icon,
  onClick,
  children,
}: {
  icon?: ReactElement;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Button className={useNoticeStyles().button} size="small" icon={icon} onClick={onClick}>
      {children}
    </Button>
  );
}

/** More than one cell: then a new sheet is a way out. */
export function isTable(job: Job): boolean {
  return job.rows * job.columns > 1;
}
