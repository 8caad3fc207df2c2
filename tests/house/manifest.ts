import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** An element of the manifest. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Children of an element, in the order that Microsoft's schema asks for. `!` must stand, `+` may repeat. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! ' +
    'SupportUrl AppDomains Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides! ExtendedOverrides',
  'OfficeApp/Hosts': 'Host!',
  'OfficeApp/Requirements': 'Sets!',
  Sets: 'Set!+',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Description Requirements Hosts! Resources!',
  'VersionOverrides/Hosts': 'Host!',
  'Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime!',
  AllFormFactors: 'ExtensionPoint!',
  DesktopFormFactor: 'GetStarted! FunctionFile! ExtensionPoint!+',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  'ExtensionPoint:CustomFunctions': 'Script! Page! Metadata! Namespace',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab!+',
  OfficeTab: 'Group!+',
  Group: 'Label! Icon! Control!+',
  'Control:Button': 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  'Action:ShowTaskpane': 'TaskpaneId SourceLocation Title',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
};

const LENGTHS: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};

const LOCALES = ['zh-CN', 'en-US'];
const RIBBON_ICONS = ['16', '32', '80'];

/**
 * What Excel would refuse in a manifest, one line each, checked without asking Microsoft's service: order of elements,
 * resources named and present, https, lengths in both languages, icons, and the shared runtime. `files` is the folder that
 * the manifest's own addresses stand for; `namespace` what stands before the functions, if anything does.
 */
export function faultsOf(xml: string, files: string, namespace = ''): string[] {
  const root = parse(xml);
  return [
    ...orderFaults(root, root.name),
    ...identityFaults(root),
    ...resourceFaults(root),
    ...addressFaults(root, files),
    ...iconFaults(root, files),
    ...runtimeFaults(root),
    ...namespaceFaults(root, namespace),
  ];
}

function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root] = elements(parser.parse(xml)).filter(({ name }) => name !== '?xml');
  if (!root) throw new Error('The manifest has no root element.');
  return root;
}

function elements(parsed: readonly Record<string, unknown>[]): Element[] {
  return parsed.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inside = node[name] as Record<string, unknown>[];
    const text = inside.map((each) => each['#text'] ?? '').join('');
    return [
      {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elements(inside),
        text,
      },
    ];
  });
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

function named(root: Element, name: string): Element[] {
  return all(root).filter((element) => element.name === name);
}

function orderFaults(element: Element, parent: string): string[] {
  const type = element.attributes['xsi:type'];
  const order =
    ORDER[`${element.name}:${type}`] ?? ORDER[`${parent}/${element.name}`] ?? ORDER[element.name] ?? '';
  const own = order === '' || element.children.length === 0 ? [] : againstOrder(element, order.split(' '));
  return [...own, ...element.children.flatMap((child) => orderFaults(child, element.name))];
}

function againstOrder({ name, children }: Element, order: readonly string[]): string[] {
  const rules = order.map((word) => ({ name: word.replace(/[!+]/g, ''), word }));
  const places = children.map((child) => rules.findIndex((rule) => rule.name === child.name));
  const faults: string[] = [];
  for (const [index, place] of places.entries()) {
    const child = children[index]?.name;
    if (place < 0) faults.push(`${name}: ${child} does not belong here`);
    else if (index > 0 && place < (places[index - 1] ?? 0)) faults.push(`${name}: ${child} stands too late`);
  }
  for (const rule of rules) {
    const count = children.filter((child) => child.name === rule.name).length;
    if (count === 0 && rule.word.includes('!')) faults.push(`${name}: ${rule.name} is missing`);
    if (count > 1 && !rule.word.includes('+')) faults.push(`${name}: ${rule.name} stands more than once`);
  }
  return faults;
}

function identityFaults(root: Element): string[] {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? '';
  const faults: string[] = [];
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text('Id'))) faults.push('Id: not a GUID');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text('Version'))) faults.push('Version: not up to four numbers');
  if (text('DefaultLocale') !== LOCALES[0]) faults.push(`DefaultLocale: not ${LOCALES[0]}`);
  for (const [name, limit] of Object.entries({ DisplayName: 125, Description: 250 })) {
    const element = root.children.find((child) => child.name === name);
    if (element) faults.push(...lengthFaults(element, name, limit));
  }
  return faults;
}

/** Every text stands in both languages, not empty, and within its limit. */
function lengthFaults(element: Element, name: string, limit: number): string[] {
  const texts = new Map([[LOCALES[0], element.attributes.DefaultValue ?? '']]);
  for (const { attributes } of element.children) texts.set(attributes.Locale ?? '', attributes.Value ?? '');
  return [...texts].flatMap(([locale, text]) => {
    if (text === '') return [`${name}: empty in ${locale}`];
    return text.length > limit ? [`${name}: ${text.length} characters in ${locale}, over ${limit}`] : [];
  });
}

function resourceFaults(root: Element): string[] {
  const faults: string[] = [];
  const defined = new Map<string, string>();
  for (const [group, limit] of Object.entries(LENGTHS)) {
    for (const resource of named(root, group).flatMap(({ children }) => children)) {
      const id = resource.attributes.id ?? '';
      if (defined.has(id)) faults.push(`${id}: defined twice`);
      if (id.length > 32) faults.push(`${id}: longer than 32 characters`);
      defined.set(id, group);
      faults.push(...lengthFaults(resource, id, limit));
      if (!/Images|Urls/.test(group)) faults.push(...languageFaults(resource, id));
    }
  }
  const used = new Set(all(root).flatMap(({ attributes }) => attributes.resid ?? []));
  for (const id of used) if (!defined.has(id)) faults.push(`${id}: no such resource`);
  for (const id of defined.keys()) if (!used.has(id)) faults.push(`${id}: never used`);
  for (const element of all(root)) faults.push(...kindFaults(element, defined));
  return faults;
}

function languageFaults(element: Element, name: string): string[] {
  const locales = element.children.map(({ attributes }) => attributes.Locale);
  return LOCALES.slice(1)
    .filter((locale) => !locales.includes(locale))
    .map((locale) => `${name}: missing in ${locale}`);
}

/** Labels and titles are short strings, descriptions long ones, locations addresses. */
function kindFaults({ name, attributes }: Element, defined: ReadonlyMap<string, string>): string[] {
  const group = attributes.resid === undefined ? undefined : defined.get(attributes.resid);
  if (group === undefined) return [];
  const wanted =
    {
      Label: 'bt:ShortStrings',
      Namespace: 'bt:ShortStrings',
      Title: 'bt:ShortStrings',
      Description: 'bt:LongStrings',
      'bt:Image': 'bt:Images',
    }[name] ?? 'bt:Urls';
  return group === wanted ? [] : [`${name}: ${attributes.resid} is in ${group}, not in ${wanted}`];
}

function addresses(root: Element): string[] {
  const values = all(root).flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]);
  return values.filter((value): value is string => /^\w+:\/\//.test(value ?? ''));
}

function addressFaults(root: Element, files: string): string[] {
  return [...new Set(addresses(root))].flatMap((address) => {
    const url = new URL(address);
    if (url.protocol !== 'https:') return [`${address}: not https`];
    return existsSync(join(files, url.pathname)) ? [] : [`${address}: no such file`];
  });
}

function iconFaults(root: Element, files: string): string[] {
  const faults: string[] = [];
  const images = new Map(
    named(root, 'bt:Images')
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes.id ?? '', attributes.DefaultValue ?? '']),
  );
  const sized = (address: string, size: number) => {
    const width = address === '' ? [] : pixelsOf(join(files, new URL(address).pathname));
    if (width.some((pixels) => pixels !== size)) faults.push(`${address}: ${width.join(' × ')}, not ${size}`);
  };
  for (const icon of named(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes.size ?? '');
    for (const size of RIBBON_ICONS) if (!sizes.includes(size)) faults.push(`Icon: no ${size} pixels`);
    for (const { attributes } of icon.children)
      sized(images.get(attributes.resid ?? '') ?? '', Number(attributes.size));
  }
  for (const { attributes } of named(root, 'IconUrl')) sized(attributes.DefaultValue ?? '', 32);
  for (const { attributes } of named(root, 'HighResolutionIconUrl')) sized(attributes.DefaultValue ?? '', 64);
  return faults;
}

/** Width and height of a PNG, which stand at bytes 16 and 20. Nothing for a file that is not there. */
function pixelsOf(file: string): number[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** One namespace, the same in every language, of capitals only; or none. */
function namespaceFaults(root: Element, wanted: string): string[] {
  const stated = named(root, 'Namespace');
  if (wanted === '') return stated.length > 0 ? ['Namespace: must not stand'] : [];
  const [{ attributes } = { attributes: {} as Record<string, string> }] = stated;
  const [resource] = all(root).filter((each) => attributes.resid && each.attributes.id === attributes.resid);
  const values = [
    resource?.attributes.DefaultValue,
    ...(resource?.children ?? []).map((each) => each.attributes.Value),
  ];
  return values.every((value) => value === wanted) ? [] : [`Namespace: not ${wanted} in every language`];
}

/** The pane and the functions are one runtime. */
function runtimeFaults(root: Element): string[] {
  const faults: string[] = [];
  const resids = [
    ...named(root, 'Runtime'),
    ...named(root, 'Page').flatMap(({ children }) => children),
    ...named(root, 'FunctionFile'),
    ...named(root, 'Action').flatMap(({ children }) =>
      children.filter(({ name }) => name === 'SourceLocation'),
    ),
  ].map(({ attributes }) => attributes.resid);
  if (new Set(resids).size !== 1) faults.push(`Runtime, Page, FunctionFile, Action: ${resids.join(', ')}`);
  if (named(root, 'Runtime').some(({ attributes }) => attributes.lifetime !== 'long')) {
    faults.push('Runtime: not long-lived');
  }
  if (named(root, 'TaskpaneId').length > 0) faults.push('TaskpaneId: must not stand');
  const sets = named(root, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  if (!sets.includes('SharedRuntime 1.1')) faults.push('Requirements: SharedRuntime 1.1 is missing');
  return faults;
}
