/** The rouble at home, gold abroad. */
import { expect } from 'vitest';
import { law } from './law';
import type { Model } from './model-under';

law({
  id: 'L12',
  source: 'Holzman 1960; Harrison 2002',
  says: 'money printed for wages at fixed prices raises the bazaar and the cash people hold, not the price of the state’s shops; selling on the bazaar prints and burns none',
  holds(at) {
    const paying = (growth: number, plots = 1) => {
      const { money, bazaar } = at.year({
        'money.mopUp': 0,
        'money.wageGrowth': growth,
        'collectivisation.plots': plots,
      }).ledger;
      return { ...money, ...bazaar };
    };
    const [usual, printed] = [paying(0.05), paying(0.25)];
    expect(printed.retailPrice, 'price of the state’s shops').toBe(usual.retailPrice);
    expect(printed.emission - usual.emission, 'printed').toBeGreaterThan(200);
    expect(printed.bazaarRatio / usual.bazaarRatio, 'bazaar').toBeGreaterThan(1.2);
    expect(printed.overhang, 'unwanted cash').toBeGreaterThan(usual.overhang + 200);
    const closed = paying(0.25, 0);
    expect(closed.bazaarRatio / printed.bazaarRatio, 'an empty bazaar').toBeGreaterThan(1.05);
    expect(closed.householdCash, 'money after an empty bazaar').toBe(printed.householdCash);
    expect(closed.emission, 'money printed for it').toBe(printed.emission);
  },
  without: [
    {
      when: 'commercial prices take up every rouble',
      levers: { 'money.mopUp': 1 },
      breaks: 'price of the state’s shops',
    },
    {
      when: 'the bazaar is not where unspent money goes',
      parameters: { 'bazaar.ratioMax': 0.6 },
      breaks: 'bazaar',
    },
  ],
});

/** Tonnes of grain that buy the machines, at a price of grain abroad; all of a large crop collected if it must. */
function tonnesNeeded(at: Model, grainPrice: number): number {
  for (let tonnes = 0; tonnes <= 10; tonnes += 0.1) {
    const { trade, supply } = at.year(
      {
        'supply.grainExports': tonnes,
        'procurement.quota': 30,
        'collectivisation.pressure': 1,
        'trade.machineryImports': 520,
        'trade.materialImports': 500,
        'trade.borrowing': 0,
        'trade.goldSales': 0,
      },
      { grainPrice },
    ).ledger;
    if (trade.machinery >= 520 - 1e-9) return supply.exports;
  }
  return Infinity;
}

law({
  id: 'L14',
  source: 'Dohan 1976',
  says: 'when grain fetches 45 % of its price abroad, the same machines take about twice the tonnes',
  holds(at) {
    const [before, after] = [tonnesNeeded(at, 1), tonnesNeeded(at, 0.45)];
    expect(before, 'tonnes at the old price').toBeGreaterThan(0.2);
    expect(after / before, 'tonnes at the new price').toBeGreaterThan(1.7);
    expect(after / before, 'tonnes at the new price').toBeLessThan(2.7);
  },
  without: [
    {
      when: 'lenders pay for whatever is short',
      levers: { 'trade.borrowing': 1000 },
      breaks: 'tonnes at the old price',
    },
  ],
});
