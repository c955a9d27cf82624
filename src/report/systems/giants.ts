/** Giants and many small works: where the money of heavy industry went, and what came of it when. */
import { INVESTMENT_SECTORS } from '#core/economy';
import { sum } from '#core/regions';
import { series } from '#report/series-declaration';
import { countSites, standingByRegion } from '#report/sites';
import type { System } from '#report/systems/system';

export const giants: System = {
  id: 'giants',
  series: [
    series('sites_in_use', 'works', 'Named works in use', 'E51a', (result, world) => countSites(result, world).inUse),
    series(
      'sites_begun',
      'works',
      'Named works begun and not in use',
      'E51a',
      (result, world) => countSites(result, world).begun,
    ),
    series(
      'giants_share',
      '0-1',
      'Share of the investment in heavy industry that named works took',
      'E51',
      ({ ledger: { sites, investment } }) => {
        const heavy = sum(investment.bySector.slice(0, INVESTMENT_SECTORS));
        return heavy > 0 ? sum(sites.giants.slice(0, INVESTMENT_SECTORS)) / heavy : 0;
      },
    ),
    series(
      'giants_tied',
      'million roubles of 1928',
      'Cost of what stands of named works that are not in use',
      'E51a',
      ({ after }, { sites }) =>
        sum(sites.map(({ cost }, i) => (after.nation.sites[i]! < cost ? after.nation.sites[i]! : 0))),
    ),
  ],
  figures: ['sites_in_use', 'sites_begun', 'giants_share', 'giants_tied', 'unfinished_ratio'],
  levers: ['sites.concentration', 'construction.starts', 'skills.foreignExperts'],
  map: { unit: 'million roubles of 1928', of: standingByRegion },
};
