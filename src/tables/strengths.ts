import type { Strength } from '../reading/figure';

/** 约束力度 in words. */
export const STRENGTHS: Readonly<Record<Strength, string>> = { 3: '确保', 2: '直述', 1: '预期', 0: '力争' };
