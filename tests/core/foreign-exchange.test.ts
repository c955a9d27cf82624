import { expect, test } from 'vitest';
import { openingWith, parameters, world, worldWith, yearWith } from '../great-turn';

const { goods: p, valuables: v, trade } = parameters;
const poor = openingWith(({ nation }) => Object.assign(nation, { gold: 0, foreignReserve: 0, goldMining: 0 }));

/** The world with some prices or lenders of every year otherwise. */
const abroad = (changed: Partial<(typeof world.tape.years)[number]>) =>
  worldWith({}, { tape: { ...world.tape, years: world.tape.years.map((year) => ({ ...year, ...changed })) } });

test('E61 shares divide other exports and change nothing in their volume while every good is there', () => {
  const { exportGoods } = yearWith({ 'trade.otherExports': 750 }).ledger;
  const { timber, oil, produce, rest } = exportGoods;
  expect(timber + oil + produce + rest).toBeCloseTo(750, 9);
  const greedy = yearWith({ 'goods.timber': 0.6, 'goods.oil': 0.6, 'goods.produce': 0.6 }).ledger.exportGoods;
  expect(greedy.rest).toBeCloseTo(0, 9);
});

test('E61a nobody sells more oil, timber or butter than there is, and what is short is not replaced', () => {
  const many = { 'trade.otherExports': 1200, 'goods.timber': 0.6, 'goods.oil': 0.2, 'goods.produce': 0.2 } as const;
  const { ledger } = yearWith(many);
  const { timber, oil, volume } = ledger.exportGoods;
  expect(timber).toBeCloseTo(p.woods, 6);
  expect(oil).toBeCloseTo(p.oilSpare * p.oilPrice * ledger.industry.oil, 6);
  expect(volume).toBeLessThan(1000);
  const fewer = openingWith(({ regions }) => {
    for (const region of regions) region.rural *= 0.8;
  });
  expect(yearWith(many, { before: fewer }).ledger.exportGoods.timber).toBeCloseTo(0.8 * p.woods, 6);
});

test('E61b every good fetches its own price', () => {
  const earned = (changed: Parameters<typeof abroad>[0]) => yearWith({}, { world: abroad(changed) }).ledger;
  for (const [price, good] of [
    ['timberPrice', 'timber'],
    ['oilPrice', 'oil'],
    ['producePrice', 'produce'],
    ['exportPrice', 'rest'],
  ] as const) {
    const [cheap, dear] = [earned({ [price]: 0.5 }), earned({ [price]: 1 })];
    expect(dear.trade.exports - cheap.trade.exports, price).toBeCloseTo(0.5 * dear.exportGoods[good], 6);
  }
});

test('E61c shops that take gold for food draw most in a hungry year, and never more than people have', () => {
  const drawn = (hunger: number, shops = 1) => {
    const before = openingWith(({ nation }) => Object.assign(nation, { hunger }));
    return yearWith({ 'valuables.torgsin': shops }, { before });
  };
  expect(drawn(0.1, 0).ledger.valuables.bought).toBe(0);
  const [full, hungry] = [drawn(0), drawn(0.05)];
  expect(hungry.ledger.valuables.bought).toBeGreaterThan(1.5 * full.ledger.valuables.bought);
  expect(hungry.after.nation.gold - full.after.nation.gold).toBeCloseTo(
    hungry.ledger.valuables.bought - full.ledger.valuables.bought,
    6,
  );
  expect(drawn(1).after.nation.privateGold).toBe(0);
});

test('E61d the hunger of a calendar year is mostly that before its harvest', () => {
  const before = openingWith(({ nation }) => Object.assign(nation, { hunger: 0.1 }));
  const { valuables } = yearWith({}, { before }).ledger;
  expect(valuables.want).toBeCloseTo(v.spring * 0.1 + (1 - v.spring) * valuables.hunger, 9);
});

test('E61e what museums sell does not come back', () => {
  const { ledger, after } = yearWith({ 'valuables.art': 15 });
  expect([ledger.valuables.artSold, after.nation.artLeft]).toEqual([15, 25]);
  const empty = openingWith(({ nation }) => Object.assign(nation, { artLeft: 4 }));
  expect(yearWith({ 'valuables.art': 15 }, { before: empty }).ledger.valuables.artSold).toBe(4);
  expect(ledger.trade.exports - yearWith().ledger.trade.exports).toBeCloseTo(15, 9);
});

test('E61f credit grows dear for who owes much, and when others refuse', () => {
  const rate = (foreignDebt: number, credit: number) => {
    const before = openingWith(({ nation }) => Object.assign(nation, { foreignDebt }));
    return yearWith({}, { before, world: abroad({ credit }) }).ledger.trade.interest / foreignDebt;
  };
  expect(rate(100, trade.calm)).toBeCloseTo(trade.interest, 12);
  expect(rate(2000, trade.calm)).toBeGreaterThan(1.1 * trade.interest);
  expect(rate(100, 0.2)).toBeCloseTo(trade.interest * (1 + trade.refusal * (trade.calm - 0.2)), 12);
});

test('E61g gold of mines and of people can be sold, and none besides', () => {
  const { ledger, after } = yearWith({ 'valuables.torgsin': 1, 'trade.goldSales': 300 }, { before: poor });
  expect(ledger.valuables.bought).toBeGreaterThan(0);
  expect(ledger.trade.goldSold).toBeCloseTo(ledger.valuables.bought, 9);
  expect(after.nation.gold).toBe(0);
});
