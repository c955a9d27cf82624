/** Every bound; a test holds that every published series has one. */
import type { Bound } from './bound';
import { aboutGrain, aboutHerdsAndFields } from './bounds-grain';
import { aboutMoney, aboutReports, aboutTheWorldAbroad } from './bounds-money';
import { aboutMoods, aboutPeople, aboutRegions } from './bounds-people';
import { aboutBuilding, aboutProduct, aboutWorks } from './bounds-product';
import { aboutDefence, aboutForeignExchange, aboutLiving, aboutPlanning, aboutTechnique } from './bounds-systems';
import { aboutPower, aboutRecovery, aboutTheNep } from './bounds-twenties';
import { aboutPay, aboutPeopleHeld, aboutSchools } from './bounds-work';

export const bounds: readonly Bound[] = [
  ...aboutProduct,
  ...aboutWorks,
  ...aboutBuilding,
  ...aboutGrain,
  ...aboutHerdsAndFields,
  ...aboutPeople,
  ...aboutMoods,
  ...aboutSchools,
  ...aboutPay,
  ...aboutPeopleHeld,
  ...aboutRegions,
  ...aboutMoney,
  ...aboutTheWorldAbroad,
  ...aboutReports,
  ...aboutPower,
  ...aboutRecovery,
  ...aboutTheNep,
  ...aboutPlanning,
  ...aboutTechnique,
  ...aboutForeignExchange,
  ...aboutLiving,
  ...aboutDefence,
];

export function boundOf(what: string): Bound {
  const bound = bounds.find((one) => one.what === what);
  if (!bound) throw new Error(`there is no bound of ${what}`);
  return bound;
}
