import { useSyncExternalStore } from 'react';
import type { Spreadsheet } from '../../spreadsheet/spreadsheet';
import { usePane } from '../state/context';
import { Desk, type DeskState } from './desk';
import { readInWorker } from './read-in-worker';

const desks = new WeakMap<Spreadsheet, Desk>();

/** The desk of a workbook: one while the pane lives. */
export function deskOf(spreadsheet: Spreadsheet): Desk {
  let desk = desks.get(spreadsheet);
  if (!desk) {
    desk = new Desk(readInWorker);
    desks.set(spreadsheet, desk);
  }
  return desk;
}

export function useDesk(): [desk: Desk, state: DeskState] {
  const { spreadsheet } = usePane();
  const desk = deskOf(spreadsheet);
  return [desk, useSyncExternalStore(desk.subscribe, desk.now)];
}
