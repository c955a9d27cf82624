/** What is sold abroad, what is bought for it, and who is owed. */
import { MACHINES } from '#core/economy';
import { sellGoods } from '#core/mechanisms/export-goods';
import { meanShortfall } from '#core/mechanisms/famine';
import { tractorPower } from '#core/mechanisms/farm-output';
import { runTractorWorks } from '#core/mechanisms/tractors';
import { settleTrade } from '#core/mechanisms/trade';
import { buyValuables } from '#core/mechanisms/valuables';
import { mapRegions, sum } from '#core/regions';
import type { Autumn } from '#core/seasons/autumn';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export function tradeAbroad({ economy, winter, world, p, draws, villagers, townspeople }: YearInHand, { aid, industry }: Works, { supply, famine, farm }: Autumn, complexOutput: number) {
  const exportable = Math.min(farm.farmValueAdded, complexOutput) / 2;
  const exportGoods = sellGoods(
    Math.min(winter.trade.otherExports, exportable),
    {
      villagers: villagers / sum(mapRegions(world.base, ({ rural }) => rural)),
      oil: industry.oil,
      farmValueAdded: farm.farmValueAdded,
    },
    winter.goods,
    p.goods,
    draws,
  );
  const short = mapRegions(economy, ({ rural }, r) => rural * meanShortfall(famine.foodPerHead[r]!, p.famine.need, p.famine.dispersion));
  const shortInTown = townspeople * meanShortfall(supply.townRation, p.famine.townNeed, p.famine.dispersion);
  const hunger = (sum(short) + shortInTown) / (villagers + townspeople);
  const valuables = buyValuables(economy.nation, hunger, winter.valuables, p.valuables);
  const powerPerRouble = tractorPower(economy, p.farm);
  const tractorWorks = runTractorWorks(economy.nation.machineExperience, industry.output[MACHINES]!, p.industry.openingOutput[MACHINES]!, powerPerRouble, winter.tractors, p.tractors);
  const trade = settleTrade(economy, supply.exports, supply.imports, aid, exportGoods, tractorWorks, valuables, winter.trade, p.trade, draws);
  return { exportGoods, valuables, powerPerRouble, tractorWorks, trade };
}
