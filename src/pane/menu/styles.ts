import { makeStyles, tokens } from '@fluentui/react-components';

/** How the pages of the menu look. */
export const useMenuStyles = makeStyles({
  chores: { display: 'contents' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  ask: { backgroundColor: tokens.colorStatusWarningBackground1 },
  refused: { backgroundColor: tokens.colorStatusDangerBackground1 },
  plain: { margin: 0 },
  outcome: { ':focus': { outlineStyle: 'none' } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  push: { marginRight: 'auto' },
  list: {
    margin: 0,
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
