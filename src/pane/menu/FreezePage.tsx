import { useState } from 'react';
import { paneMenuWords } from '../../messages/pane-menu';
import { freezeChore } from '../../spreadsheet/upkeep/freeze';
import type { Scope } from '../../spreadsheet/upkeep/frozen';
import { thawChore } from '../../spreadsheet/upkeep/thaw';
import { Segmented } from '../parts/Segmented';
import { usePane } from '../state/context';
import { ChoreView } from './ChoreView';
import { sourceOf } from './source';
import { useMenuStyles } from './styles';

const SCOPES: readonly Scope[] = ['selection', 'sheet', 'workbook'];

/** 冻结 / 解冻: our formulas become values and come back. */
export function FreezePage() {
  const styles = useMenuStyles();
  const { library, spreadsheet, language, selection } = usePane();
  const [scope, setScope] = useState<Scope>('workbook');
  const words = paneMenuWords(language).freeze;
  const place = scope === 'workbook' ? '' : scope === 'sheet' ? selection?.sheet : selection?.address;
  return (
    <>
      <p className={styles.text}>{words.intro}</p>
      <div>
        <Segmented
          label={words.scope}
          choices={SCOPES.map((value) => ({ value, label: words.scopes[value] }))}
          chosen={scope}
          onChoose={setScope}
        />
      </div>
      <ChoreView
        about={`${scope} ${place} ${scope === 'selection' ? selection?.sheet : ''}`}
        offers={[
          {
            key: 'freeze',
            words: {
              found: words.freezable,
              action: words.freeze,
              ask: words.askFreeze,
              askBody: words.askFreezeBody,
              done: words.frozen,
            },
            look: () =>
              freezeChore(spreadsheet, {
                scope,
                library: library.version,
                sourceOf: (cell) => sourceOf(library, cell),
              }),
          },
          {
            key: 'thaw',
            words: {
              found: words.thawable,
              action: words.thaw,
              ask: words.askThaw,
              askBody: words.askThawBody,
              done: words.thawed,
            },
            look: () => thawChore(spreadsheet, scope),
          },
        ]}
        none={{ freeze: words.noneToFreeze, thaw: words.noneToThaw }}
      />
    </>
  );
}
