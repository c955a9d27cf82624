/** When a year counts as one of mass mortality: for the quiet scene, and for the tapes of a forecast. */
import type { YearResult } from '#core/year';

/**
 * Excess deaths of a farm year as a share of villagers. 3 in 1,000 is about 350,000 people in 1930: above any local
 * shortage of the twenties, below every estimate of 1931-33. Our own line, not a finding.
 */
export const MASS_HUNGER = 0.003;

/** The farm year of this harvest (E16c): most of its deaths fall in the spring after. */
export function bringsMassHunger({ ledger }: YearResult): boolean {
  return ledger.famineRate > MASS_HUNGER;
}

/** The calendar year (E16d): deaths of the last farm year and the first ones of this. */
export function hasMassHunger({ ledger }: YearResult): boolean {
  const deaths = [...ledger.famine.ruralDeaths, ...ledger.famine.urbanDeaths].reduce((all, one) => all + one, 0);
  return deaths / ledger.villagers > MASS_HUNGER;
}
