import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useRef, useState } from 'react';
import { paneAddWords } from '../../messages/pane-add';
import type { Figure } from '../../reading/figure';
import { Segmented } from '../parts/Segmented';
import { HintRow } from '../shell/KeyHints';
import { usePane } from '../state/context';
import { whyNotKept } from '../state/use-own';
import { type Desk, entryOf, type Incoming, type Stage } from './desk';
import { PointStep } from './PointStep';
import { ReviewList } from './ReviewList';
import {
  add,
  confirmed,
  correct,
  DECISIONS,
  type Decision,
  itemsOf,
  leave,
  reopen,
  take,
  takeRest,
  undo,
} from './review';
import { useAddStyles } from './styles';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '12px 12px 8px', flexShrink: 0 },
  none: { margin: '16px 12px' },
});

interface ReviewStepProps {
  readonly desk: Desk;
  readonly each: Incoming;
  readonly stage: Extract<Stage, { is: 'review' }>;
}

/** Every figure of the report beside its sentence, doubtful ones first: taken, put right or left out. Nothing is used before that. */
export function ReviewStep({ desk, each, stage }: ReviewStepProps) {
  const common = useAddStyles();
  const styles = useStyles();
  const { language, own } = usePane();
  const words = paneAddWords(language).review;
  const { review, taken, facts } = stage;
  const [shown, setShown] = useState<Decision>('open');
  const [pointing, setPointing] = useState(false);
  const [begin, setBegin] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState('');
  const list = useRef<{ focus(): void }>(null);

  const items = itemsOf(review, shown);
  const open = itemsOf(review, 'open');
  const takenCount = itemsOf(review, 'taken').length;
  const doubtful = open.filter(({ doubts }) => doubts.length > 0).length;
  const id = taken.entry.id;
  const all = review.items.map(({ figure }) => figure);
  const change = (step: Parameters<Desk['review']>[1]) => desk.review(each.id, step);
  const backToList = () => requestAnimationFrame(() => list.current?.focus());

  const save = async () => {
    if (!own) return setRefused(words.failed);
    setSaving(true);
    setRefused('');
    const figures = confirmed(review);
    const text = { ...taken.text, entry: entryOf(taken, facts, id) };
    try {
      await own.add([{ text, figures }]);
      desk.added(each.id, id, figures.length);
    } catch (problem) {
      setSaving(false);
      setRefused(whyNotKept(problem, language, words.failed));
    }
  };

  if (pointing) {
    return (
      <PointStep
        report={taken.text}
        figures={all}
        onAdd={(figure: Figure) => {
          change((now) => add(now, figure));
          setShown('taken');
          setBegin(figure.id.slice(figure.id.indexOf('@') + 1));
          setPointing(false);
        }}
        onCancel={() => setPointing(false)}
      />
    );
  }

  const count = { open: words.open, taken: words.taken, left: words.left };
  const none = { open: words.noneOpen, taken: words.noneTaken, left: words.noneLeft };
  return (
    <div className={common.step}>
      <header className={styles.head}>
        <div className={common.line}>
          <h2 className={`${common.title} ${common.push}`}>
            {words.title(facts.body || facts.place.name, String(facts.year))}
          </h2>
          <Button
            className={common.small}
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            disabledFocusable={review.past.length === 0}
            onClick={() => {
              change(undo);
              backToList();
            }}
          >
            {words.undo}
          </Button>
        </div>
        <div className={common.line}>
          <Segmented
            label={words.show}
            choices={DECISIONS.map((value) => ({
              value,
              label: count[value](itemsOf(review, value).length),
            }))}
            chosen={shown}
            onChoose={(value) => {
              setShown(value);
              setBegin(undefined);
            }}
          />
        </div>
        {shown === 'open' && open.length > 0 && (
          <p className={`${common.note} ${doubtful > 0 ? common.warning : ''}`}>
            {doubtful > 0 && <Warning16Filled />}
            <span>{doubtful > 0 ? words.doubtful(doubtful) : words.allPlain}</span>
          </p>
        )}
      </header>
      <div className={common.scroller} data-scroller>
        <ReviewList
          key={`${shown} ${begin}`}
          ref={list}
          label={words.list}
          items={items}
          report={taken.text}
          begin={begin}
          keys={{
            take: (key) => change((now) => take(now, key)),
            leave: (key) => change((now) => leave(now, key)),
            reopen: (key) => change((now) => reopen(now, key)),
            save: (key, figure) => change((now) => correct(now, key, figure)),
            takeRest: () => change(takeRest),
            undo: () => change(undo),
            add: () => setPointing(true),
          }}
        />
        {items.length === 0 && (
          <p className={`${common.text} ${styles.none}`}>
            {review.items.length === 0 ? words.noFigures : none[shown]}
          </p>
        )}
      </div>
      {refused && (
        <p role="alert" className={`${common.text} ${common.refused} ${styles.none}`}>
          {refused}
        </p>
      )}
      <div className={common.dock}>
        <Button className={common.small} onClick={() => desk.reconsider(each.id)}>
          {paneAddWords(language).confirm.back}
        </Button>
        <Button className={common.small} onClick={() => setPointing(true)}>
          {words.add}
        </Button>
        {open.length > 0 ? (
          <>
            {takenCount > 0 && (
              <Button className={common.small} disabledFocusable={saving} onClick={() => void save()}>
                {words.saveOnly(takenCount)}
              </Button>
            )}
            <Button
              className={common.grow}
              appearance="primary"
              onClick={() => {
                change(takeRest);
                backToList();
              }}
            >
              {words.takeRest(open.length)}
            </Button>
          </>
        ) : (
          <Button
            className={common.grow}
            appearance="primary"
            disabledFocusable={saving}
            onClick={() => void save()}
          >
            {saving ? words.saving : words.save(takenCount)}
          </Button>
        )}
      </div>
      <HintRow
        hints={[
          { keys: ['↑', '↓'], does: words.keys.move },
          { keys: ['Enter'], does: words.keys.take },
          { keys: ['E'], does: words.keys.edit },
          { keys: ['Del'], does: words.keys.leave },
          { keys: ['N'], does: words.keys.add },
        ]}
      />
    </div>
  );
}
