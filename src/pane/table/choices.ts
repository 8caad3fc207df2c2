import { PARAMETERS } from './parameters';
import type { Asked, TableSettings } from './use-table';

/** What an inserted table was made by: the settings, and the place and time they were for. */
export interface Choices extends TableSettings {
  readonly region: string;
  readonly period: string;
}

/**
 * The choices as the workbook keeps them with the table. Places and years stand there as they were then: what is usual may be
 * others when the library has grown.
 */
export function choicesText(settings: TableSettings, { request, regions, periods }: Asked): string {
  const parameters = PARAMETERS[settings.layout];
  const choices: Choices = {
    ...settings,
    ...(parameters.regions === 'several' ? { regions: regions.chosen } : {}),
    ...(parameters.periods === 'several' ? { periods: periods.chosen } : {}),
    region: request.region,
    period: request.period,
  };
  return JSON.stringify(choices);
}

/** Undefined for what another version kept and this one cannot read. */
export function choicesIn(text: string): Choices | undefined {
  try {
    const choices: Choices = JSON.parse(text);
    return choices.layout in PARAMETERS ? choices : undefined;
  } catch {
    return undefined;
  }
}
