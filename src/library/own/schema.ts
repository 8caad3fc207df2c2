/** Gives the value back, built anew of what the schema knows, or throws `Damaged`. */
export type Schema<Value> = (given: unknown) => Value;

/** A value that is not of its schema. */
export class Damaged extends Error {
  constructor(
    /** Where in the record: `pieces`, `entry.place`. */
    readonly field: string,
  ) {
    super(field);
  }
}

/** What `read` gives, or what is wrong. */
export function check<Value>(read: () => Value): Value | Damaged {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damaged) return error;
    throw error;
  }
}

export const text: Schema<string> = (given) => {
  if (typeof given !== 'string') throw new Damaged('');
  return given;
};

export const boolean: Schema<boolean> = (given) => {
  if (typeof given !== 'boolean') throw new Damaged('');
  return given;
};

export const finite: Schema<number> = (given) => {
  if (typeof given !== 'number' || !Number.isFinite(given)) throw new Damaged('');
  return given;
};

export function textOf(pattern: RegExp): Schema<string> {
  return (given) => {
    if (!pattern.test(text(given))) throw new Damaged('');
    return given as string;
  };
}

export function integer(least: number, most = Number.MAX_SAFE_INTEGER): Schema<number> {
  return (given) => {
    const number = finite(given);
    if (!Number.isInteger(number) || number < least || number > most) throw new Damaged('');
    return number;
  };
}

export function oneOf<const Value>(...values: readonly Value[]): Schema<Value> {
  return (given) => {
    if (!values.includes(given as Value)) throw new Damaged('');
    return given as Value;
  };
}

export function list<Value>(of: Schema<Value>): Schema<readonly Value[]> {
  return (given) => {
    if (!Array.isArray(given)) throw new Damaged('');
    return given.map(of);
  };
}

/** A field that may be missing. */
export type Optional<Value> = Schema<Value | undefined> & { readonly isOptional: true };

export function optional<Value>(of: Schema<Value>): Optional<Value> {
  const schema = (given: unknown) => (given === undefined ? undefined : of(given));
  return Object.assign(schema, { isOptional: true as const });
}

/** Fields that are not of the schema are left out, so are those that are missing. */
export function object<Value extends object>(
  fields: {
    readonly [Name in keyof Value]-?: Schema<Value[Name]>;
  },
): Schema<Value> {
  const schemas = Object.entries(fields) as [string, Schema<unknown>][];
  return (given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Damaged('');
    const read: Record<string, unknown> = {};
    for (const [name, schema] of schemas) {
      const value = within(name, () => schema((given as Record<string, unknown>)[name]));
      if (value !== undefined) read[name] = value;
    }
    return read as Value;
  };
}

/** Some of the fields of an object; null for one that may be missing and is to be. */
export function someOf(fields: Readonly<Record<string, Schema<unknown>>>): Schema<object> {
  const optionals = Object.entries(fields).map(([name, of]) => {
    const orNull: Schema<unknown> = (given) => (given === null ? null : of(given));
    return [name, optional('isOptional' in of ? orNull : of)];
  });
  return object(Object.fromEntries(optionals));
}

function within<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damaged) throw new Damaged(error.field ? `${name}.${error.field}` : name);
    throw error;
  }
}
