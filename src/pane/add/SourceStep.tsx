import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { TEXT_LIMIT } from '../../intake/too-long';
import { intakeMessage } from '../../messages/intake';
import { paneAddWords } from '../../messages/pane-add';
import { useFieldStyles } from '../editor/TextField';
import { reportPlace } from '../figure/shown';
import { usePane } from '../state/context';
import type { Desk, Incoming } from './desk';
import { itemsOf } from './review';
import { useAddStyles } from './styles';

const ACCEPTED = '.txt,.text,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/html,application/pdf';
/** Characters of a pasted text that tell it from others. */
const OPENING = 12;

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  over: {
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  bar: { width: '100%', height: '6px', accentColor: tokens.colorBrandBackground },
  added: {
    marginRight: '4px',
    display: 'inline-flex',
    verticalAlign: '-3px',
    color: tokens.colorStatusSuccessForeground1,
  },
});

interface SourceStepProps {
  readonly desk: Desk;
  readonly incoming: readonly Incoming[];
}

/** Where reports come from: text is pasted, files are chosen or dropped; each says how far it has come. */
export function SourceStep({ desk, incoming }: SourceStepProps) {
  const styles = useStyles();
  const add = useAddStyles();
  const field = useFieldStyles();
  const { language } = usePane();
  const words = paneAddWords(language).source;
  const [typed, setTyped] = useState('');
  const [over, setOver] = useState(false);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const isBlank = typed.trim() === '';
  useEffect(() => area.current?.focus(), []);

  const read = () => {
    if (isBlank) return;
    desk.bring([{ name: '', from: typed }]);
    setTyped('');
  };
  const bring = (files: FileList | null | undefined) => {
    if (files?.length) desk.bring([...files].map((file) => ({ name: file.name, from: file })));
  };
  /** A text that is no report would only make the field slow: it is brought at once, to be refused. */
  const isTooLong = (text: string) => {
    if (text.length <= TEXT_LIMIT) return false;
    desk.bring([{ name: '', from: text }]);
    return true;
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isTooLong(event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const text = event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files.length > 0) bring(event.dataTransfer.files);
    else if (!isTooLong(text)) setTyped(typed + text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are also chosen by a button
    <div
      className={add.step}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className={add.scroller}>
        <section className={add.page} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} className={add.title}>
            {words.title}
          </h2>
          <p className={add.text}>{words.intro}</p>
          <textarea
            ref={area}
            className={mergeClasses(field.input, field.area)}
            rows={incoming.length > 0 ? 4 : 9}
            aria-label={words.paste}
            placeholder={words.placeholder}
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
          <div className={mergeClasses(styles.drop, over && styles.over)}>
            <Button className={add.small} size="small" onClick={() => chooser.current?.click()}>
              {words.choose}
            </Button>
            <span>{words.drop}</span>
            <input
              ref={chooser}
              type="file"
              hidden
              multiple
              accept={ACCEPTED}
              aria-label={words.choose}
              onChange={(event) => {
                bring(event.currentTarget.files);
                event.currentTarget.value = '';
              }}
            />
          </div>
          {incoming.length > 0 && (
            <div>
              <h3 className={add.heading}>{words.files}</h3>
              <ul className={add.list}>
                {incoming.map((each) => (
                  <IncomingRow key={each.id} each={each} desk={desk} />
                ))}
              </ul>
            </div>
          )}
        </section>
      </div>
      <div className={add.dock}>
        <Button
          className={add.grow}
          appearance={isBlank ? 'secondary' : 'primary'}
          disabledFocusable={isBlank}
          onClick={read}
        >
          {words.read}
        </Button>
      </div>
    </div>
  );
}

function IncomingRow({ each, desk }: { each: Incoming; desk: Desk }) {
  const add = useAddStyles();
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const words = paneAddWords(language).source;
  const { id, stage, source } = each;
  const opening = typeof source.from === 'string' ? source.from.trim().slice(0, OPENING) : '';
  const name = source.name || words.pasted(opening.replace(/\s+/g, ' '));
  return (
    <li className={add.item}>
      <span className={add.itemText}>
        <span className={add.itemName}>{name}</span>
        <span
          className={mergeClasses(add.itemState, stage.is === 'failed' && add.refused)}
          role={stage.is === 'failed' ? 'alert' : 'status'}
        >
          {stage.is === 'added' && (
            <span className={styles.added}>
              <CheckmarkCircle16Filled />
            </span>
          )}
          <State each={each} />
        </span>
        {stage.is === 'reading' && (
          <progress className={styles.bar} aria-label={name} max={1} value={stage.done || undefined} />
        )}
      </span>
      {(stage.is === 'reading' || stage.is === 'rereading') && (
        <Button className={add.small} size="small" onClick={() => desk.stop(id)}>
          {words.stop}
        </Button>
      )}
      {(stage.is === 'stopped' || stage.is === 'failed') && (
        <Button className={add.small} size="small" onClick={() => desk.retry(id)}>
          {words.retry}
        </Button>
      )}
      {(stage.is === 'read' || stage.is === 'review') && (
        <Button className={add.small} size="small" onClick={() => desk.open(id)}>
          {stage.is === 'read' ? words.confirm : words.resume(itemsOf(stage.review, 'open').length)}
        </Button>
      )}
      {stage.is === 'added' && (
        <Button
          className={add.small}
          size="small"
          onClick={() => dispatch({ did: 'open-report', report: stage.report })}
        >
          {words.see}
        </Button>
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={words.remove(name)}
        onClick={() => desk.remove(id)}
      />
    </li>
  );
}

function State({ each: { stage } }: { each: Incoming }): string {
  const { language } = usePane();
  const words = paneAddWords(language).source;
  switch (stage.is) {
    case 'reading':
      return words.reading(Math.floor(stage.done * 100));
    case 'rereading':
      return words.reading(0);
    case 'stopped':
      return words.stopped;
    case 'failed':
      return stage.reason ? intakeMessage(language)(stage.reason) : words.broke;
    case 'added':
      return words.added(stage.figures);
    case 'read':
    case 'review': {
      const { entry, figures } = stage.taken;
      return words.found(reportPlace(entry), entry.year > 0 ? String(entry.year) : '', figures.length);
    }
  }
}
