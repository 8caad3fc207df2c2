import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  address: {
    flexShrink: 0,
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '16px',
  },
});

/** A cell or range of the sheet: B4, A1:D11. */
export function AddressTag({ address }: { address: string }) {
  return <span className={useStyles().address}>{address}</span>;
}
