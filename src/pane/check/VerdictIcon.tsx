import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { CheckVerdict } from '../../library/check';

const useStyles = makeStyles({
  conflict: { flexShrink: 0, color: tokens.colorStatusDangerForeground3 },
  near: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  missing: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  match: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = {
  conflict: ErrorCircle20Filled,
  near: Warning20Filled,
  missing: QuestionCircle20Regular,
  match: CheckmarkCircle20Filled,
};

/** Each verdict has a shape of its own beside its colour. */
export function VerdictIcon({ verdict }: { verdict: CheckVerdict }) {
  const Icon = ICONS[verdict];
  return <Icon className={useStyles()[verdict]} />;
}
