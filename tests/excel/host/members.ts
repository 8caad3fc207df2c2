import type { Host } from './host';

/** Something that a request can name: an object of the workbook together with the type that says what it can do. */
export interface HostObject {
  // biome-ignore lint/suspicious/noExplicitAny: objects of all types travel together
  readonly type: HostType<any>;
  readonly target: unknown;
}

/** What the simulated Excel knows of one type. Names are those on the wire: the library's, with a capital. */
export interface HostType<T> {
  /** As the library calls the class. */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Navigation properties and methods that answer an object; null for a missing one (`…OrNullObject`). */
  readonly objects?: Readonly<
    Record<string, (target: T, args: readonly unknown[], host: Host) => HostObject | null>
  >;
  /** Methods that answer a value or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], host: Host) => unknown>>;
  /** Of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Item of a collection by key. */
  readonly item?: (target: T, key: unknown) => HostObject;
  /** Key of this object in its collection. */
  readonly id?: (target: T) => string;
}

export interface Scalar<T> {
  readonly get: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
}

export function object<T>(type: HostType<T>, target: T): HostObject {
  return { type, target };
}
