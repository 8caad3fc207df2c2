import type { Draft } from './draft';
import type { Head } from './head';
import type { Subject } from './names';
import type { Quantity } from './quantities';

/** What later clauses of a sentence take over from earlier ones. */
export interface Memory {
  subjects: Subject[];
  /** The subjects are those of a statement that a semicolon has ended. */
  ended: boolean;
  /** The last clause without a number, for heads that need one: …等一体化标志性项目建设,完成投资60亿元. */
  topic: string;
  times: string[];
  /** 三年内, for what is listed behind the first value. */
  ahead: string[];
  commitment: string;
  /** A commitment of a clause ends with its statement; one of the whole sentence (主要预期目标为:) goes on. */
  commitmentFrom: 'clause' | 'sentence' | '';
  /** Scope of the subject now spoken of; `basis` holds for a whole bracket. */
  scope: string;
  basis: string;
  entity: string;
  estimate: boolean;
  /** 累计 governs the amounts listed behind it. */
  cumulative: boolean;
  /** Stated starts of changes that wait for their ends. */
  baselines: Quantity[];
  /** Drafts of the last value. */
  last: Draft[];
}

export function newMemory(): Memory {
  return {
    subjects: [],
    ended: false,
    topic: '',
    times: [],
    ahead: [],
    commitment: '',
    commitmentFrom: '',
    scope: '',
    basis: '',
    entity: '',
    estimate: false,
    cumulative: false,
    baselines: [],
    last: [],
  };
}

/** For the words in a bracket: who and when, but no subject. */
export function asideMemory({ commitment, commitmentFrom, times, entity }: Memory): Memory {
  return { ...newMemory(), commitment, commitmentFrom, times, entity };
}

/** A semicolon ends a statement, and with it all that governed only this one. */
export function endStatement(memory: Memory): void {
  memory.times = memory.times.filter(
    (time) => /到|年|末/.test(time) && !/^去年|^(?:近|过去)[^五5]/.test(time),
  );
  if (memory.commitmentFrom === 'clause') memory.commitment = '';
  memory.estimate = false;
  memory.scope = '';
  memory.topic = '';
  memory.cumulative = false;
  memory.ended = true;
}

/** Takes note of the words that govern what follows: 力争, 预计, 累计. */
export function remember(memory: Memory, head: Head): void {
  const commitment = head.commitments.filter((word) => !/预计|计划|拟/.test(word)).at(-1);
  if (commitment) {
    memory.commitment = commitment;
    memory.commitmentFrom = 'clause';
  }
  if (head.commitments.some((word) => word.includes('预计'))) memory.estimate = true;
  if (head.cumulative) memory.cumulative = true;
}
