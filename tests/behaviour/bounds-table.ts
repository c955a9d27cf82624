/** Every bound; a test holds that every published series has one. */
import type { Bound } from './bound';
import { aboutGrain, aboutHerdsAndFields } from './bounds-grain';
import { aboutMoney, aboutReports, aboutTheWorldAbroad } from './bounds-money';
import { aboutMoods, aboutPeople, aboutRegions } from './bounds-people';
import { aboutBuilding, aboutProduct, aboutWorks } from './bounds-product';
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
];
