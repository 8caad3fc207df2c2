import { meaningsOf } from '../../library/meanings';
import { fold } from '../../vocabulary/fold';

/** The word of a search that is another name of an indicator, and the indicator: 固投 → 固定资产投资. */
export function aliasIn(typed: string): { readonly word: string; readonly meant: string } | undefined {
  for (const word of typed.split(/\s+/)) {
    const meant = meaningsOf(word).find(({ standard }) => standard)?.name;
    if (meant && !fold(word).includes(meant)) return { word, meant };
  }
  return undefined;
}
