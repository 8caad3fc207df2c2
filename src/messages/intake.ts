import type { IntakeReason } from '../intake/result';
import { intakeMessageEn } from './intake.en';
import { intakeMessageZh } from './intake.zh';

/** Why a file could not be taken in, in one of the pane's languages. */
export function intakeMessage(language: 'zh' | 'en'): (reason: IntakeReason) => string {
  return language === 'en' ? intakeMessageEn : intakeMessageZh;
}
