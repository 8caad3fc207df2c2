import { makeStyles, tokens } from '@fluentui/react-components';

/** How the notices above the dock look. */
export const useNoticeStyles = makeStyles({
  notices: { display: 'contents' },
  notice: {
    display: 'flex',
    flexShrink: 0,
    gap: '10px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    '& > svg': { flexShrink: 0 },
  },
  done: { '& > svg': { color: tokens.colorStatusSuccessForeground1 } },
  ask: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  refused: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { color: tokens.colorStatusDangerForeground1 },
  },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { margin: '2px 0 0', color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
  still: { flexShrink: 0 },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px' },
  push: { marginRight: 'auto' },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
});
