import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import type { Library } from '../../library/library';
import type { Figure } from '../../reading/figure';
import { KindTag } from '../parts/KindTag';
import { OwnTags } from '../parts/OwnTags';
import { usePane } from '../state/context';
import { AcrossYears } from '../years/AcrossYears';
import { CardValue } from './CardValue';
import { CorrectionLine } from './CorrectionLine';
import { Facts } from './Facts';
import { Provenance } from './Provenance';
import { Siblings } from './Siblings';
import { shownPeriod } from './shown';
import { figureTitle } from './title';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '14px 12px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  where: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  reviewed: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    '& svg': { color: tokens.colorStatusSuccessForeground1 },
  },
  values: { display: 'flex', gap: '14px' },
});

/** 指标卡: one figure, what it says, how firmly, and the sentence it stands in. */
export function FigureCard({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words, language } = usePane();
  const other = useMemo(() => otherTier(library, figure), [library, figure]);
  const entry = library.report(figure.report)?.entry;
  const place = entry?.place.parents.at(-1) ?? '';
  return (
    <article className={styles.card} aria-label={figureTitle(figure)}>
      <header>
        <h1 className={styles.title}>{figureTitle(figure)}</h1>
        <div className={styles.where}>
          <KindTag figure={figure} />
          <span>
            {place}
            {library.regionOf(figure)} · {shownPeriod(figure.period, words, language)}
          </span>
          <OwnTags figure={figure} />
          {figure.reviewed && (
            <span className={styles.reviewed}>
              <CheckmarkCircle16Filled />
              {words.figure.reviewed}
            </span>
          )}
          {entry?.own && !figure.reviewed && !figure.corrected && <span>{words.figure.acceptedAll}</span>}
        </div>
      </header>
      <div className={styles.values}>
        <CardValue figure={figure} />
        {other && <CardValue figure={other} second />}
      </div>
      <Facts figure={figure} />
      <Provenance figure={figure} />
      <CorrectionLine figure={figure} />
      <Siblings figure={figure} />
      <AcrossYears figure={figure} />
    </article>
  );
}

// 确保6%以上,力争8%: one sentence, one indicator, two tiers
function otherTier(library: Library, figure: Figure): Figure | undefined {
  if (!figure.tier) return undefined;
  return library
    .list({ report: figure.report, kind: figure.kind })
    .find(
      (other) =>
        other.tier !== undefined &&
        other.tier !== figure.tier &&
        other.indicator === figure.indicator &&
        other.measure === figure.measure &&
        other.sentence.start === figure.sentence.start,
    );
}
