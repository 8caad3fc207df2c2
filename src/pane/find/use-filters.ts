import { useMemo, useState } from 'react';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import { type FilterName, type Filters, filtered, inOrder, type Order } from './filters';

export interface Filtering {
  /** What was found before it was narrowed. */
  readonly all: readonly Figure[];
  readonly shown: readonly Figure[];
  readonly filters: Filters;
  readonly order: Order;
  /** Without a value: all. */
  readonly choose: (name: FilterName, value: string | undefined) => void;
  readonly clear: () => void;
  readonly setOrder: (order: Order) => void;
}

/** Narrows and orders what was found. What is chosen stays while one types on. */
export function useFilters(found: readonly Figure[]): Filtering {
  const { library } = usePane();
  const [filters, setFilters] = useState<Filters>({});
  const [order, setOrder] = useState<Order>('relevance');
  const shown = useMemo(
    () => inOrder(library, filtered(library, found, filters), order),
    [library, found, filters, order],
  );
  return {
    all: found,
    shown,
    filters,
    order,
    choose: (name, value) => setFilters({ ...filters, [name]: value }),
    clear: () => setFilters({}),
    setOrder,
  };
}
