import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { usePane } from '../state/context';

/** Parts of the pane in a script of their own, which is loaded when the first of them is shown. */
export interface OnUse<Script> {
  /** A part that says, in its own place, that it is being loaded, or could not be, and then offers to try again. */
  part<Props extends object>(pick: (script: Script) => ComponentType<Props>): ComponentType<Props>;
  /** A part beside another of the same script, which says all that: nothing until it is there. */
  beside<Props extends object>(pick: (script: Script) => ComponentType<Props>): ComponentType<Props>;
}

export function onUse<Script>(load: () => Promise<Script>): OnUse<Script> {
  const loading = new Loading(load);
  const make =
    <Props extends object>(pick: (script: Script) => ComponentType<Props>, isSaid: boolean) =>
    (props: Props) => {
      const state = useSyncExternalStore(loading.watch, loading.state);
      useEffect(() => {
        loading.begin();
      }, []);
      if (state !== 'failed' && state !== 'loading') {
        const Part = pick(state.script);
        return <Part {...props} />;
      }
      return isSaid ? <Waiting failed={state === 'failed'} onRetry={loading.retry} /> : null;
    };
  return { part: (pick) => make(pick, true), beside: (pick) => make(pick, false) };
}

type LoadingState<Script> = 'loading' | 'failed' | { readonly script: Script };

class Loading<Script> {
  private now: LoadingState<Script> = 'loading';
  private isAsked = false;
  private readonly watchers = new Set<() => void>();

  constructor(private readonly load: () => Promise<Script>) {}

  readonly state = () => this.now;

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  begin(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    this.load().then(
      (script) => this.become({ script }),
      () => this.become('failed'),
    );
  }

  readonly retry = () => {
    this.isAsked = false;
    this.become('loading');
    this.begin();
  };

  private become(state: LoadingState<Script>): void {
    this.now = state;
    for (const watcher of this.watchers) watcher();
  }
}

const useStyles = makeStyles({
  waiting: { margin: 0, padding: '12px', color: tokens.colorNeutralForeground2 },
  // what is there at once needs no word about it
  late: {
    animationName: { from: { visibility: 'hidden' } },
    animationDuration: '300ms',
    animationTimingFunction: 'step-end',
  },
  failed: { margin: '0 0 8px' },
});

function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  if (!failed) {
    return (
      <p className={mergeClasses(styles.waiting, styles.late)} role="status">
        {words.opening.now}
      </p>
    );
  }
  return (
    <div className={styles.waiting} role="alert">
      <p className={styles.failed}>{words.opening.failed}</p>
      <Button size="small" onClick={onRetry}>
        {words.opening.retry}
      </Button>
    </div>
  );
}
