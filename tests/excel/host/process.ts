import { HostError, unknown } from './errors';
import type { Host } from './host';
import type { HostObject } from './members';

/** The body of a request: one `context.sync()`. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Which arguments are ids of object paths. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null;
}

export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

/** Carries out a request, action by action, up to the first error; what ran before stays done. */
export function process(host: Host, request: Request): Answer {
  const answer: Answer = { Results: [], TraceIds: [] };
  const paths = new Paths(host, request.ObjectPaths);
  for (const [index, action] of request.Actions.entries()) {
    try {
      const isTrace = action.ActionType === ACTION.trace;
      answer.Results.push({ ActionId: action.Id, Value: isTrace ? null : carryOut(host, paths, action) });
      if (isTrace) answer.TraceIds.push(action.Id);
    } catch (error) {
      answer.Error = { ...errorOf(error), Location: action.Name, ActionIndex: index, HttpStatusCode: 400 };
      break;
    }
  }
  return answer;
}

function errorOf(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  return { Code: 'GeneralException', Message: String(error) };
}

function carryOut(host: Host, paths: Paths, action: Action): unknown {
  const found = paths.find(action.ObjectPathId);
  if (!found) return null;
  host.beforeEach(`${found.type.name}.${action.Name}`);
  if (action.ActionType === ACTION.instantiate) return identity(host, found);
  if (action.ActionType === ACTION.query) return query(host, found, action.QueryInfo?.Select ?? []);
  const args = argumentsOf(paths, action.ArgumentInfo);
  if (action.ActionType === ACTION.set) return set(host, found, action.Name, args[0]);
  if (action.ActionType === ACTION.method) return call(host, found, action.Name, args);
  throw unknown(`actions of type ${action.ActionType}`);
}

/** Enough for the library to find the object again in later requests. */
function identity(host: Host, found: HostObject): object {
  const reference = host.referenceOf(found);
  return {
    ...(found.type.id ? { Id: found.type.id(found.target) } : {}),
    ...(reference ? { _ReferenceId: reference } : {}),
  };
}

function query(host: Host, found: HostObject, select: readonly string[]): object {
  if (select.length === 0) throw unknown(`how to load all of ${found.type.name}`);
  if (found.type.items) {
    const names = select.map((name) => name.replace(/^items\//, ''));
    return { _Items: found.type.items(found.target).map((item) => read(host, item, names)) };
  }
  return read(host, found, select);
}

function read(host: Host, found: HostObject, select: readonly string[]): object {
  const answer: Record<string, unknown> = identity(host, found) as Record<string, unknown>;
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = capital(first);
    if (rest.length > 0) {
      const inner = found.type.objects?.[name]?.(found.target, [], host);
      if (!inner) throw unknown(`${found.type.name}.${name}`);
      answer[name] = { ...(answer[name] as object | undefined), ...read(host, inner, [rest.join('/')]) };
    } else {
      const scalar = found.type.scalars?.[name];
      if (!scalar) throw unknown(`${found.type.name}.${name}`);
      answer[name] = scalar.get(found.target, host);
    }
  }
  return answer;
}

function set(host: Host, found: HostObject, name: string, value: unknown): null {
  const scalar = found.type.scalars?.[name];
  if (!scalar?.set) throw unknown(`how to set ${found.type.name}.${name}`);
  scalar.set(found.target, value, host);
  return null;
}

function call(host: Host, found: HostObject, name: string, args: readonly unknown[]): unknown {
  if (name === '_KeepReference') {
    host.keep(found);
    return null;
  }
  if (name === '_RemoveReference') {
    host.release(String(args[0]));
    return null;
  }
  const method = found.type.methods?.[name];
  if (!method) throw unknown(`${found.type.name}.${name}()`);
  return method(found.target, args, host) ?? null;
}

function argumentsOf(paths: Paths, info: ArgumentInfo = {}): unknown[] {
  return (info.Arguments ?? []).map((argument, index) => {
    const path = info.ReferencedObjectPathIds?.[index];
    return typeof path === 'number' && path !== 0 ? paths.find(path) : argument;
  });
}

/** The objects that a request names, each found once. */
class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly host: Host,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  find(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw unknown(`object path ${id}`);
    const found = this.follow(path);
    this.found.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PATH.root) return this.host.root;
    if (type === PATH.service) return this.host.service(name);
    if (type === PATH.reference) return this.host.kept(name);
    if (type === PATH.nothing) return null;
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = argumentsOf(this, path.ArgumentInfo);
    if (type === PATH.indexer) {
      if (!parent.type.item) throw unknown(`items of ${parent.type.name}`);
      return parent.type.item(parent.target, args[0]);
    }
    if (type !== PATH.method && type !== PATH.property) throw unknown(`object paths of type ${type}`);
    const member = parent.type.objects?.[name];
    if (!member) throw unknown(`${parent.type.name}.${name}`);
    this.host.beforeEach(`${parent.type.name}.${name}`);
    return member(parent.target, args, this.host);
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
