import { Button, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Correction } from '../../library/own';
import { paneAddWords } from '../../messages/pane-add';
import type { Figure } from '../../reading/figure';
import type { Span } from '../../reports/readable';
import { readableWithin } from '../../reports/report';
import { PointStep } from '../add/PointStep';
import { useAddStyles } from '../add/styles';
import { FigureEditor } from '../editor/FigureEditor';
import { changesBetween } from '../editor/form';
import { TextField } from '../editor/TextField';
import { Sentence } from '../figure/Sentence';
import { usePane } from '../state/context';
import type { OpenCorrecting } from '../state/pane-state';
import { whyNotKept } from '../state/use-own';

const useStyles = makeStyles({ whole: { height: '100%' } });

/** 更正: a figure of any report put right, taken away or added, for this workbook alone. */
export function CorrectView({ open }: { open: OpenCorrecting }) {
  const common = useAddStyles();
  const styles = useStyles();
  const { library, own, language, dispatch } = usePane();
  const words = paneAddWords(language).correct;
  const [failed, setFailed] = useState('');
  // what is corrected is the figure as it was when the view was opened
  const opened = useRef(open.figure === undefined ? undefined : library.figure(open.figure));
  const figure = opened.current;
  const report = library.report(open.report);
  const figures = useMemo(
    () => library.figures.filter((each) => each.report === open.report),
    [library, open.report],
  );
  if (!report || (open.figure !== undefined && !figure)) return null;

  const foundAt = (source: Span) => readableWithin(report, source);
  const correct = (correction: Omit<Correction, 'report'>) => {
    if (!own) return setFailed(words.failed);
    setFailed('');
    own.correct({ ...correction, report: open.report }).then(
      () => dispatch({ did: 'go-back' }),
      (problem) => setFailed(whyNotKept(problem, language, words.failed)),
    );
  };
  const refused = failed && (
    <p role="alert" className={`${common.text} ${common.refused}`}>
      {failed}
    </p>
  );

  if (!figure) {
    return (
      <div className={styles.whole}>
        {refused}
        <PointStep
          report={report}
          figures={figures}
          asksReason
          onAdd={({ id, report: _, ...fields }, reason) =>
            correct({ id, found: foundAt(fields.source), do: 'add', fields, reason })
          }
          onCancel={() => dispatch({ did: 'go-back' })}
        />
      </div>
    );
  }
  return (
    <section className={common.page} aria-labelledby="pane-correct-title">
      <h2 id="pane-correct-title" className={common.title}>
        {words.title}
      </h2>
      <p className={common.text}>{words.intro}</p>
      <Sentence report={report} figure={figure} />
      <FigureEditor
        figure={figure}
        saveLabel={words.save}
        asksReason
        onSave={(changed, reason) =>
          correct({
            id: figure.id,
            found: foundAt(figure.source),
            do: 'change',
            fields: changesBetween(figure, changed),
            reason,
          })
        }
        onCancel={() => dispatch({ did: 'go-back' })}
      />
      <Drop
        figure={figure}
        onDrop={(reason) => correct({ id: figure.id, found: foundAt(figure.source), do: 'drop', reason })}
      />
      {refused}
    </section>
  );
}

/** Takes the figure away, with a reason. */
function Drop({ figure, onDrop }: { figure: Figure; onDrop: (reason: string) => void }) {
  const common = useAddStyles();
  const { language } = usePane();
  const words = paneAddWords(language).correct;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const drop = () => {
    setAsked(true);
    if (reason.trim() !== '') onDrop(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setAsking(false);
    else if (event.key === 'Enter' && (event.target as HTMLElement).matches('input')) drop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!asking) {
    return (
      <div>
        <Button className={common.small} size="small" onClick={() => setAsking(true)}>
          {words.drop}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc and Enter of the field inside
    <div key={figure.id} className={common.page} onKeyDown={onKeyDown}>
      <p className={common.text}>{words.dropBody}</p>
      <TextField
        label={words.reason}
        value={reason}
        onChange={setReason}
        flaw={asked && reason.trim() === '' ? words.reasonMissing : undefined}
      />
      <div className={common.line}>
        <Button className={common.small} size="small" appearance="primary" onClick={drop}>
          {words.drop}
        </Button>
        <Button className={common.small} size="small" onClick={() => setAsking(false)}>
          {paneAddWords(language).editor.cancel}
        </Button>
      </div>
    </div>
  );
}
