import { expect, test } from 'vitest';
import { CONSTRUCTION, INDUSTRIAL, SERVICES } from '#core/economy';
import { minedBy } from '#core/mechanisms/location';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldWith, yearWith } from '../great-turn';

const p = parameters.location;
const standing = (regions: readonly { readonly industry: number }[]) => sum(regions.map(({ industry }) => industry));
const eastern = (regions: readonly { readonly industry: number }[]) =>
  sum(regions.map(({ industry }, r) => (p.sites[r]! > 0 ? industry : 0)));

test('E53 the regions open with all the capital of industry, and keep it', () => {
  const industrial = ({ sectors }: typeof opening) => sum(INDUSTRIAL.map((s) => sectors[s]!.capital));
  expect(standing(opening.regions)).toBeCloseTo(industrial(opening), 6);
  const { after } = yearWith({ 'location.east': 0.2 });
  expect(standing(after.regions)).toBeCloseTo(industrial(after), 6);
});

test('E53b with no decision plant draws plant, and nothing is lost', () => {
  const { after, ledger } = yearWith();
  const grew = after.regions.map(({ industry }, r) => industry / opening.regions[r]!.industry);
  for (const each of grew) expect(each).toBeCloseTo(grew[0]!, 12);
  expect(ledger.location.lost).toEqual(opening.sectors.map(() => 0));
});

test('E53 the share of new works in the east is what stands there and what the lever adds', () => {
  const [still, turned] = [yearWith(), yearWith({ 'location.east': 0.3 })];
  const share = eastern(opening.regions) / standing(opening.regions);
  expect(still.ledger.location.eastShare).toBeCloseTo(share, 12);
  const kept = (year: typeof still) => {
    const { completed, scrapped } = year.ledger.construction;
    const built = sum(INDUSTRIAL.map((s) => completed[s]! - year.ledger.location.lost[s]!));
    const worn = sum(INDUSTRIAL.map((s) => scrapped[s]!)) * share;
    return (eastern(year.after.regions) - eastern(opening.regions) + worn) / built;
  };
  expect(kept(still)).toBeCloseTo(share, 9);
  expect(kept(turned)).toBeCloseTo(share + 0.3, 9);
});

test('E53a works placed far away cost more for the same plant, and only works do', () => {
  const { ledger, after } = yearWith({ 'location.east': 0.3 });
  for (const s of INDUSTRIAL) {
    expect(ledger.location.lost[s]).toBeCloseTo(0.3 * p.dear * ledger.construction.completed[s]!, 9);
    expect(after.sectors[s]!.capital).toBeCloseTo(ledger.construction.capital[s]! - ledger.location.lost[s]!, 9);
  }
  for (const s of [CONSTRUCTION, SERVICES]) expect(ledger.location.lost[s]).toBe(0);
  const near = yearWith({ 'location.east': 0.3 }, { world: worldWith({ 'location.dear': 0 }) });
  expect(sum(near.ledger.location.lost)).toBe(0);
});

test('E53c nothing breaks where all of it stands in the east, or little anywhere', () => {
  const onlyEast = openingWith(({ regions }) => {
    regions.forEach((region, r) => {
      if (p.sites[r] === 0) region.industry = 0;
    });
  });
  const wornOut = openingWith(({ regions }) => {
    for (const region of regions) region.industry *= 0.1;
  });
  for (const before of [onlyEast, wornOut])
    for (const east of [0, 0.5]) {
      const { after } = yearWith(
        { 'location.east': east },
        { before, world: worldWith({ 'construction.depreciation': 0.02 }) },
      );
      for (const { industry } of after.regions) expect(industry).toBeGreaterThanOrEqual(0);
    }
});

test('E53d new works bring coal and iron of their own, and the map of 1928 is that of the record', () => {
  const first = opening.regions.map(({ industry }) => industry);
  const share = (of: readonly number[], r: number) => of[r]! / sum(of);
  const coal = minedBy(first, first, p.coalOld, p.coalNew);
  const iron = minedBy(first, first, p.ironOld, p.ironNew);
  expect(share(coal, 2)).toBeCloseTo(0.77, 1);
  expect(share(iron, 2)).toBeCloseTo(0.72, 2);
  expect(share(iron, 4)).toBeCloseTo(0.21, 2);
  const grown = minedBy(
    first.map((industry, r) => (p.sites[r]! > 0 ? 3 * industry : industry)),
    first,
    p.coalOld,
    p.coalNew,
  );
  expect(share(grown, 2)).toBeLessThan(share(coal, 2));
});
