import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { usePane } from '../state/context';

interface SearchBoxProps {
  readonly ref: Ref<HTMLInputElement>;
  /** Called with every key that is not part of a word being composed. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Ids of the list of results and of its active row, while results are shown. */
  readonly list?: string;
  readonly activeRow?: string;
}

const useStyles = makeStyles({
  box: { display: 'flex', padding: '8px 12px 0', flexShrink: 0 },
  // the host's own button may cover the upper right corner
  input: { flexGrow: 1, minWidth: 0, '::after': { borderBottomColor: tokens.colorCompoundBrandStroke } },
});

/** The search box over everything, always on top. */
export function SearchBox({ ref, onKey, list, activeRow }: SearchBoxProps) {
  const styles = useStyles();
  const { words, state, dispatch } = usePane();
  // what an input method is composing stands in the box, but is no word to search for yet
  const [composing, setComposing] = useState<string>();
  const type = (text: string) => dispatch({ did: 'type', text });
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is newer than some hosts' browsers
    <div className={styles.box} role="search">
      <Input
        className={styles.input}
        input={{ ref, 'aria-haspopup': 'grid' }}
        aria-label={words.search.label}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={list !== undefined}
        aria-controls={list}
        aria-activedescendant={activeRow}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.search.placeholder}
        value={composing ?? state.typed}
        onChange={(_, data) => (composing === undefined ? type(data.value) : setComposing(data.value))}
        onCompositionStart={() => setComposing(state.typed)}
        onCompositionEnd={(event) => {
          setComposing(undefined);
          type(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          // Enter and arrows belong to the input method while it composes a word
          if (!event.nativeEvent.isComposing) onKey?.(event as KeyboardEvent<HTMLInputElement>);
        }}
        contentBefore={<Search20Regular />}
        contentAfter={
          state.typed === '' ? undefined : (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={words.search.clear}
              onClick={() => type('')}
            />
          )
        }
      />
    </div>
  );
}
