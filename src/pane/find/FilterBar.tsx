import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { CATEGORIES } from '../../vocabulary/indicators';
import { shownPeriod } from '../figure/shown';
import { Chip } from '../parts/Chip';
import { usePane } from '../state/context';
import { FILTERS, type FilterName, filterChoices } from './filters';
import type { Filtering } from './use-filters';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: 0,
    padding: '8px 12px 0',
    border: 'none',
    // narrow panes: one line that is scrolled sideways
    '@container (max-width: 339px)': { flexWrap: 'nowrap', overflowX: 'auto', paddingBottom: '3px' },
  },
});

/** The filters above a list, as round chips; each is a choice among what was found. */
export function FilterBar({ filtering }: { filtering: Filtering }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be scrolled sideways
    <div className={styles.bar} role="group" aria-label={words.filter.label}>
      {FILTERS.map((name) => (
        <Filter key={name} name={name} filtering={filtering} />
      ))}
    </div>
  );
}

function Filter({ name, filtering }: { name: FilterName; filtering: Filtering }) {
  const { library, words } = usePane();
  const label = useLabel(name);
  const { all, filters, choose } = filtering;
  const chosen = filters[name];
  const values = useMemo(() => filterChoices(library, name, all), [library, name, all]);
  // nothing to choose between
  if (values.length < 2 && chosen === undefined) return null;
  const offered = chosen === undefined || values.includes(chosen) ? values : [chosen, ...values];
  return (
    <Chip
      label={words.filter[name]}
      all={words.filter.all}
      clear={words.filter.clearOne(words.filter[name])}
      choices={offered.map((value) => ({ value, label: label(value) }))}
      chosen={chosen}
      onChoose={(value) => choose(name, value)}
    />
  );
}

/** What a filter's values are called. */
function useLabel(name: FilterName): (value: string) => string {
  const { words, language } = usePane();
  switch (name) {
    case 'place':
      return (value) => value;
    case 'period':
      return (value) => shownPeriod(value, words, language, true);
    case 'kind':
      return (value) => words.kind[value as 'target' | 'result'];
    case 'strength':
      return (value) => words.figure.strengthGrades[Number(value)] ?? value;
    case 'category':
      return (value) => CATEGORIES.find(({ id }) => id === value)?.[language] ?? value;
    case 'number':
      return (value) => words.filter.numbers[value as 'number' | 'words'];
  }
}
