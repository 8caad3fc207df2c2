import { makeStyles } from '@fluentui/react-components';
import type { EmptySign, ExtraColumn, TableRequest } from '../../tables/request';
import type { TableStyle } from '../../tables/table';
import { periodText } from '../../vocabulary/periods';
import { Chips } from '../parts/Chips';
import { ChoiceField } from '../parts/ChoiceField';
import { MultiChoice } from '../parts/MultiChoice';
import { Segmented } from '../parts/Segmented';
import { usePane } from '../state/context';
import { PARAMETERS } from './parameters';
import type { TableChoice } from './use-table';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: '8px' },
  manner: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    '@container (min-width: 480px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  },
  one: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
});

/** Whose figures, of which time, and which: one or several of each, as the layout has it. */
export function TableParameters({ choice }: { choice: TableChoice }) {
  const styles = useStyles();
  const { words, language, dispatch } = usePane();
  const { settings, set, regions, periods, indicators } = choice;
  const parameters = PARAMETERS[settings.layout];
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  const times = periods.choices.map((one) => ({ value: one, label: periodText(one, language) }));
  const [region = ''] = regions.chosen;
  const [period = ''] = periods.chosen;
  const choose = (chosen: { region: string; period: string }) => dispatch({ did: 'make-table', ...chosen });
  const place =
    parameters.regions === 'one' ? (
      <ChoiceField
        label={words.table.place}
        choices={named(regions.choices)}
        chosen={region}
        onChoose={(chosen) => choose({ region: chosen, period })}
      />
    ) : (
      <MultiChoice
        label={words.table.places}
        choices={named(regions.choices)}
        chosen={regions.chosen}
        onChoose={(chosen) => set({ regions: chosen })}
      />
    );
  const time =
    parameters.periods === 'one' ? (
      <ChoiceField
        label={words.table.year}
        choices={times}
        chosen={period}
        onChoose={(chosen) => choose({ region, period: chosen })}
      />
    ) : (
      <MultiChoice
        label={words.table.years}
        choices={times}
        chosen={periods.chosen}
        onChoose={(chosen) => set({ periods: chosen })}
      />
    );
  const isPair = parameters.regions === 'one' && parameters.periods === 'one';
  const kinds = (parameters.kinds === 'both' ? KINDS : KINDS.slice(0, 2)).map((value) => ({
    value,
    label: words.table.kinds[value],
  }));
  return (
    <>
      {parameters.kinds && (
        <div>
          <Segmented
            label={words.table.kind}
            choices={kinds}
            chosen={kinds.some(({ value }) => value === settings.kind) ? settings.kind : 'target'}
            onChoose={(kind) => set({ kind })}
          />
        </div>
      )}
      <div className={isPair ? styles.pair : styles.one}>
        {place}
        {time}
      </div>
      <MultiChoice
        label={words.table.indicators}
        choices={named(indicators.choices)}
        chosen={indicators.chosen}
        onChoose={(chosen) => set({ indicators: chosen })}
      />
    </>
  );
}

const KINDS = ['target', 'result', 'both'] as const;
const EXTRAS: readonly ExtraColumn[] = ['remark', 'commitment', 'words', 'strength', 'nature'];
const MONEY = ['元', '万元', '亿元'] as const;
const STYLES: readonly TableStyle[] = ['three-line', 'full', 'finance'];
const COLOURS = ['black', 'taken'] as const;
const SIGNS: readonly EmptySign[] = ['—', '…', ''];

/** Columns beside the numbers. */
export function TableExtras({ choice }: { choice: TableChoice }) {
  const { words } = usePane();
  const { settings, set } = choice;
  if (!PARAMETERS[settings.layout].hasExtras) return null;
  return (
    <Chips
      label={words.table.extra}
      choices={EXTRAS.map((value) => ({ value, label: words.table.extras[value] }))}
      chosen={settings.extras}
      onChoose={(extras) => set({ extras })}
    />
  );
}

/** How the table is set: unit of money, lines, sign of empty cells, colour. */
export function TableManner({ choice }: { choice: TableChoice }) {
  const styles = useStyles();
  const { words } = usePane();
  const { settings, set } = choice;
  const parameters = PARAMETERS[settings.layout];
  return (
    <div className={styles.manner}>
      <ChoiceField
        label={words.table.money}
        choices={[
          { value: '', label: words.table.asStated },
          ...MONEY.map((unit) => ({ value: unit, label: unit })),
        ]}
        chosen={settings.money ?? ''}
        onChoose={(unit) => set({ money: unit ? (unit as TableRequest['money']) : undefined })}
      />
      {parameters.isPrinted && (
        <>
          <ChoiceField
            label={words.table.style}
            choices={STYLES.map((value) => ({ value, label: words.table.styles[value] }))}
            chosen={settings.style}
            onChoose={(style) => set({ style: style as TableStyle })}
          />
          <ChoiceField
            label={words.table.emptySign}
            choices={SIGNS.map((value) => ({ value, label: words.table.emptySigns[value] }))}
            chosen={settings.emptySign}
            onChoose={(emptySign) => set({ emptySign: emptySign as EmptySign })}
          />
          <ChoiceField
            label={words.table.colour}
            choices={COLOURS.map((value) => ({ value, label: words.table.colours[value] }))}
            chosen={settings.coloured ? 'taken' : 'black'}
            onChoose={(colour) => set({ coloured: colour === 'taken' })}
          />
        </>
      )}
    </div>
  );
}
