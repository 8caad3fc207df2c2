import type { Indicator } from '../indicators';
import { CATEGORIES, type CategoryId } from './categories';
import { COUNTRYSIDE } from './countryside';
import { ECONOMY } from './economy';
import { CONSTRUCTION, ENERGY, ENVIRONMENT, GOVERNANCE } from './environment';
import { FINANCE } from './finance';
import { DIGITAL, INDUSTRY, SERVICES } from './industry';
import { FIRMS, INNOVATION, PROJECTS, TALENT } from './innovation';
import { INVESTMENT } from './investment';
import { CONSUMPTION, INCOME } from './livelihood';
import type { Measure } from './measures';
import { CULTURE, EDUCATION, ELDERLY, EMPLOYMENT, HEALTH, SAFETY, SECURITY } from './society';
import { TRADE } from './trade';

/** The tables by category. */
const TABLES: Readonly<Record<Exclude<CategoryId, 'other'>, string>> = {
  economy: ECONOMY,
  investment: INVESTMENT,
  finance: FINANCE,
  income: INCOME,
  consumption: CONSUMPTION,
  trade: TRADE,
  industry: INDUSTRY,
  digital: DIGITAL,
  services: SERVICES,
  countryside: COUNTRYSIDE,
  innovation: INNOVATION,
  firms: FIRMS,
  projects: PROJECTS,
  talent: TALENT,
  employment: EMPLOYMENT,
  security: SECURITY,
  education: EDUCATION,
  health: HEALTH,
  elderly: ELDERLY,
  culture: CULTURE,
  environment: ENVIRONMENT,
  energy: ENERGY,
  construction: CONSTRUCTION,
  safety: SAFETY,
  governance: GOVERNANCE,
};

/**
 * Every standard indicator, in the order of the categories. A line of a table has six columns:
 *
 *     code | name | English | usual measure, unit kind, good direction, * for a headline | aliases | 易混
 *     FAI | 固定资产投资 | Fixed asset investment | level money up * | 固投 固定资产投资额 | 有效投资
 */
export function readTables(): Indicator[] {
  return CATEGORIES.flatMap(({ id }) => {
    if (id === 'other') return [];
    return TABLES[id]
      .trim()
      .split('\n')
      .map((line) => readLine(line, id));
  });
}

function readLine(line: string, category: CategoryId): Indicator {
  const [code = '', name = '', english = '', nature = '', aliases = '', confusable = ''] = line
    .split('|')
    .map((column) => column.trim());
  const [measure, unitKind = '', direction, headline] = nature.split(' ');
  return {
    code,
    name,
    english,
    aliases: aliases ? aliases.split(' ') : [],
    confusable: confusable ? confusable.split(' ') : [],
    measure: measure as Measure,
    unitKind,
    direction: direction as Indicator['direction'],
    category,
    headline: headline === '*',
  };
}
