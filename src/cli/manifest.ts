/** The address that manifest.xml names; a build puts its own in its place. */
export const LOCAL_HOST = 'https://localhost:3000';

/** Which Excel a manifest is for. */
export interface ManifestSettings {
  /** https address at which the pages stand, without a slash at its end. */
  readonly host: string;
  /** For Excel bought once (2021, LTSC), whose functions are told nothing of data types. */
  readonly perpetual: boolean;
  /** For offices where another add-in owns TARGET: functions are then GWR.TARGET and so on. */
  readonly namespace: boolean;
}

const NAMESPACE = 'GWR';

/** The manifest of the repository as Excel is given it. An add-in of another kind has an id and a name of its own. */
export function manifestFor(manifest: string, { host, perpetual, namespace }: ManifestSettings): string {
  const kind = [perpetual ? 'Office 2021/LTSC' : '', namespace ? NAMESPACE : ''].filter(Boolean).join(', ');
  let made = manifest.replaceAll(LOCAL_HOST, host);
  if (kind) {
    const digit = 1 + (perpetual ? 1 : 0) + (namespace ? 2 : 0);
    made = made
      .replace(/(<Id>.*)1(<\/Id>)/, `$1${digit}$2`)
      .replace(
        /(<DisplayName DefaultValue=")([^"]*)("[\s\S]*?Value=")([^"]*)/,
        `$1$2（${kind}）$3$4 (${kind})`,
      );
  }
  return namespace ? withNamespace(made) : made;
}

function withNamespace(manifest: string): string {
  return manifest
    .replace(
      /( *)<\/Metadata>\n/,
      (end, indent) => `${end}${indent}<Namespace resid="Functions.Namespace"/>\n`,
    )
    .replace(
      /( *)<bt:ShortStrings>\n/,
      (start, indent) =>
        `${start}${indent}  <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}">\n` +
        `${indent}    <bt:Override Locale="en-US" Value="${NAMESPACE}"/>\n${indent}  </bt:String>\n`,
    );
}
