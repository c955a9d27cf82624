/**
 * Consent: the slow stocks of morale.
 *
 *   (E44)  Mor_p' = keep · Mor_p + (1 − keep) · clip(w_f · c / norm + w_e · (1 − extraction) + w_k · plots − w_p · pressure)
 *   (E44a) Mor_w' = keep · Mor_w + (1 − keep) · clip(w_w · w + w_g · growth − w_d · discipline − w_e · envy − w_r · resentment)
 *
 * An indicator of how far people go along; it is shown, and never scored.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { clamp } from '#core/kernel/math';

export const quantities = {
  moralePeasants: { symbol: 'Mor_p', unit: '1', meaning: 'Consent of peasants', equation: 'E44' },
  moraleWorkers: { symbol: 'Mor_w', unit: '1', meaning: 'Consent of workers', equation: 'E44a' },
} as const satisfies Quantities;

export const parameters = {
  keep: { symbol: 'keep', unit: '1/yr', meaning: 'Morale that lasts into the next year', equation: 'E44', range: [0, 0.98] },
  food: { symbol: 'w_f', unit: '1', meaning: 'Weight of food', equation: 'E44', range: [0, 1] },
  keptCrop: { symbol: 'w_e', unit: '1', meaning: 'Weight of the share of the crop that stays', equation: 'E44', range: [0, 1] },
  plots: { symbol: 'w_k', unit: '1', meaning: 'Weight of a plot of one’s own', equation: 'E44', range: [0, 1] },
  pressure: { symbol: 'w_p', unit: '1', meaning: 'Weight of pressure', equation: 'E44', range: [0, 1] },
  wage: { symbol: 'w_w', unit: '1', meaning: 'Weight of the real wage', equation: 'E44a', range: [0, 1] },
  growth: { symbol: 'w_g', unit: '1', meaning: 'Weight of visible growth', equation: 'E44a', range: [0, 3] },
  discipline: { symbol: 'w_d', unit: '1', meaning: 'Weight of labour law', equation: 'E44a', range: [0, 1] },
  envy: { symbol: 'w_e', unit: '1', meaning: 'Weight of privilege', equation: 'E44a', range: [0, 1] },
  resentment: { symbol: 'w_r', unit: '1', meaning: 'Weight of resentment at work', equation: 'E44a', range: [0, 1] },
} as const satisfies Parameters;

export interface Consent {
  readonly moralePeasants: number;
  readonly moraleWorkers: number;
}

export function consent(
  { moralePeasants, moraleWorkers }: { readonly moralePeasants: number; readonly moraleWorkers: number },
  village: { readonly food: number; readonly extraction: number; readonly plots: number; readonly pressure: number },
  town: { readonly realWage: number; readonly growth: number; readonly discipline: number; readonly envy: number; readonly resentment: number },
  p: ParameterValues<typeof parameters>,
): Consent {
  const mood = p.food * village.food + p.keptCrop * (1 - village.extraction) + p.plots * village.plots - p.pressure * village.pressure;
  const spirit = p.wage * town.realWage + p.growth * town.growth - p.discipline * town.discipline - p.envy * town.envy - p.resentment * town.resentment;
  return {
    moralePeasants: p.keep * moralePeasants + (1 - p.keep) * clamp(mood, 0, 1), // (E44)
    moraleWorkers: p.keep * moraleWorkers + (1 - p.keep) * clamp(spirit, 0, 1), // (E44a)
  };
}
