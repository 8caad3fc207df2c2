import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { makeDesk } from '../../formulas/answer';
import { sentenceTelling } from '../../formulas/explain';
import { formulaOf } from '../../formulas/written';
import type { Figure } from '../../reading/figure';
import { CopyButton } from '../parts/CopyButton';
import { Segmented } from '../parts/Segmented';
import { usePane } from '../state/context';
import { useInsert } from '../state/use-insert';
import { askFor } from './asking';
import { copyableValue } from './shown';

type Form = 'value' | 'formula' | 'sentence';
const FORMS: readonly Form[] = ['value', 'formula', 'sentence'];

const useStyles = makeStyles({
  dock: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    flexShrink: 0,
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    maxHeight: '52px',
    padding: '5px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  forms: { display: 'flex' },
  actions: { display: 'flex', gap: '8px' },
  insert: { flex: '1 1 0', minWidth: 0, whiteSpace: 'nowrap', paddingInline: '8px' },
});

/** The card's figure as number, formula or sentence: what it reads, one way to insert it and one to copy it. */
export function CardDock({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, language, words, selection, writer } = usePane();
  const { insertValue, insertFormula, insertSentence } = useInsert();
  const [form, setForm] = useState<Form>('value');
  const text = useMemo(() => {
    const ask = askFor(library, figure);
    return {
      value: copyableValue(figure),
      formula: ask && formulaOf(ask),
      sentence: sentenceTelling(figure, makeDesk(library, language)),
    };
  }, [library, language, figure]);

  const insert = { value: insertValue, formula: insertFormula, sentence: insertSentence }[form];
  const named = words.figure.forms[form];
  const cell = selection?.address.split(':')[0] ?? '';
  return (
    <div className={styles.dock}>
      <div className={styles.forms}>
        <Segmented
          label={words.figure.form}
          choices={FORMS.map((value) => ({ value, label: words.figure.forms[value] }))}
          chosen={form}
          onChoose={setForm}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long sentence is scrolled by the keys */}
      <div className={mergeClasses(styles.text, form === 'formula' && styles.formula)} tabIndex={0}>
        {text[form] ?? words.figure.noFormula}
      </div>
      <div className={styles.actions}>
        <Button
          className={styles.insert}
          appearance={writer.writing.state === 'confirm' ? 'secondary' : 'primary'}
          disabledFocusable={text[form] === undefined}
          onClick={() => insert(figure)}
        >
          {words.figure.insertAt(named, cell)}
        </Button>
        <CopyButton iconOnly label={words.figure.copyForm(named)} text={text[form] ?? ''} />
      </div>
    </div>
  );
}
