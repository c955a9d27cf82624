/** What was made is armed, sold abroad, invested and built. */
import { CONSUMER, FUEL, INVESTMENT_SECTORS, SERVICES, TRANSPORT } from '#core/economy';
import { build } from '#core/mechanisms/construction';
import { defend } from '#core/mechanisms/defence';
import { mechanise } from '#core/mechanisms/farm-output';
import { allocateInvestment } from '#core/mechanisms/investment';
import { settleTrade } from '#core/mechanisms/trade';
import { sum } from '#core/regions';
import type { Autumn } from '#core/seasons/autumn';
import type { Spring } from '#core/seasons/spring';
import type { Works } from '#core/seasons/works';
import type { YearInHand } from '#core/seasons/year-in-hand';

export type Uses = ReturnType<typeof use>;

export function use(
  { economy, winter, p, draws }: YearInHand,
  { campaign }: Spring,
  { industry, labourLaw, incentives }: Works,
  { harvest, supply, farm }: Autumn,
) {
  const complexOutput = sum(industry.output.slice(FUEL, INVESTMENT_SECTORS));
  const civilGoods =
    industry.output[CONSUMER]! +
    (1 - p.consumption.publicShare) * (industry.output[TRANSPORT]! + industry.output[SERVICES]!);
  const defence = defend(complexOutput, civilGoods, winter.defence, p.defence);
  const exportable = Math.min(farm.farmValueAdded, complexOutput) / 2;
  const trade = settleTrade(
    economy,
    supply.exports,
    supply.imports,
    winter.skills.foreignExperts,
    exportable,
    winter.trade,
    p.trade,
    draws,
  );
  const investment = allocateInvestment(
    industry.output,
    complexOutput,
    defence.arms,
    trade.otherVolume,
    trade.machineryValue,
    winter.investment,
    p.investment,
  );
  const wear = 1 + labourLaw.wear + incentives.wear;
  const construction = build(economy, investment.bySector, investment.fit, wear, winter.construction, p.construction);
  const mechanisation = mechanise(
    economy,
    harvest,
    campaign,
    investment.farmInvestment,
    winter.farm,
    p.harvest,
    p.farm,
  );
  return { defence, trade, investment, construction, mechanisation };
}
