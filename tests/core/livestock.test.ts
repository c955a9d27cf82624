import { expect, test } from 'vitest';
import { SPECIES } from '#core/economy';
import { opening, openingWith, parameters, yearWith } from '../great-turn';

const p = parameters.livestock;
const noCampaign = { 'collectivisation.drive': 0 } as const;

function herdsAfter(feedRatio: number, fill: number) {
  const before = openingWith(({ regions }) => {
    for (const region of regions) {
      region.feedRatio = feedRatio;
      region.herds = region.herds.map((herd, s) => fill * p.capacity[s]! * herd);
    }
  });
  return { before, ...yearWith(noCampaign, { before }).ledger.livestock };
}

test('E8 a herd with feed and room enough grows at its own rate', () => {
  const { before, herds } = herdsAfter(1, 0.2);
  herds.forEach((row, r) => {
    row.forEach((herd, s) => {
      expect(herd / before.regions[r]!.herds[s]!).toBeCloseTo(1 + p.growth[s]!, 9);
    });
  });
});

test('E8 half of the feed above upkeep gives half of the growth', () => {
  const { before, herds } = herdsAfter(p.upkeep + (1 - p.upkeep) / 2, 0.2);
  expect(herds[0]![1]! / before.regions[0]!.herds[1]! - 1).toBeCloseTo(p.growth[1]! / 2, 9);
});

test('E8a without any grain a herd loses the share that starves, and no herd falls below nothing', () => {
  const { before, herds } = herdsAfter(0, 0.2);
  herds.forEach((row, r) => {
    row.forEach((herd, s) => {
      expect(herd / before.regions[r]!.herds[s]!).toBeCloseTo(Math.max(0, 1 - p.starvation[s]!), 9);
    });
  });
});

test('E8b a herd that fills its stalls and pastures stays as it is', () => {
  const { before, herds } = herdsAfter(1, 1);
  herds.forEach((row, r) => {
    row.forEach((herd, s) => {
      expect(herd).toBeCloseTo(before.regions[r]!.herds[s]!, 9);
    });
  });
});

test('E8c the gross campaign kills animals in proportion, whether or not the households stay', () => {
  const [quiet, drive] = [0, 0.6].map((pace) => yearWith({ 'collectivisation.drive': pace }).ledger);
  quiet!.livestock.herds.forEach((row, r) => {
    row.forEach((herd, s) => {
      const lost = 1 - drive!.livestock.herds[r]![s]! / herd;
      expect(lost).toBeCloseTo(p.campaignLoss[s]! * drive!.campaign.entered[r]!, 9);
    });
  });
});

test('E8d animals that are cut are eaten, and a growing herd gives no meat of that kind', () => {
  const { before, herds, meat } = herdsAfter(0.1, 1);
  meat.forEach((food, r) => {
    const cut = SPECIES.map((_, s) => Math.max(0, before.regions[r]!.herds[s]! - herds[r]![s]!) * p.meatYield[s]!);
    expect(food).toBeCloseTo(cut.reduce((all, one) => all + one, 0) / 1000, 12);
    expect(food).toBeGreaterThan(0);
  });
  expect(Math.max(...herdsAfter(1, 0.2).meat)).toBe(0);
});

test('E8e the need for feed follows the herds head by head', () => {
  const { herds, feedNeed } = yearWith().ledger.livestock;
  const need = herds[0]!.reduce((all, herd, s) => all + herd * p.feedPerHead[s]!, 0) / 1000;
  expect(feedNeed[0]).toBeCloseTo(need, 12);
  expect(opening.regions).toHaveLength(feedNeed.length);
});
