import { describe, expect, test } from 'vitest';
import { opening, openingWith, worldWith, yearWith } from '../great-turn';

const fallow = openingWith(({ regions }) => {
  for (const region of regions) {
    region.fallow = 0.3 * region.area;
    region.area = 0.7 * region.area;
  }
});
const land = ({ after }: ReturnType<typeof yearWith>, of: 'area' | 'fallow') =>
  after.regions.reduce((all, region) => all + region[of], 0);

describe('land out of use', () => {
  test('E45d comes back although grain buys little, because most of it is ploughed to eat', () => {
    const hopeless = { 'scissors.grainPrice': 0.5, 'scissors.manufacturesPrice': 2 };
    const eating = yearWith(hopeless, { before: fallow });
    const selling = yearWith(hopeless, { before: fallow, world: worldWith({ 'recovery.ownUse': 0 }) });
    expect(land(eating, 'area')).toBeGreaterThan(land(selling, 'area'));
    expect(land(eating, 'fallow')).toBeLessThan(land(selling, 'fallow'));
  });

  test('E45d comes back to single farms only: what collective farms sow is planned', () => {
    const gathered = structuredClone(fallow);
    for (const region of gathered.regions) region.collectivised = 0.9;
    expect(land(yearWith({}, { before: gathered }), 'fallow')).toBeGreaterThan(
      land(yearWith({}, { before: fallow }), 'fallow'),
    );
  });

  test('E45e what a low price makes peasants let go lies fallow with the rest, and nothing does where none lies fallow', () => {
    const cheap = { 'scissors.grainPrice': 0.5, 'scissors.manufacturesPrice': 2 };
    const never = worldWith({ 'recovery.landPace': 0 });
    const before = fallow.regions.reduce((all, region) => all + region.fallow, 0);
    expect(land(yearWith(cheap, { before: fallow, world: never }), 'fallow')).toBeGreaterThan(before);
    const deaf = worldWith({ 'recovery.landPace': 0, 'harvest.areaResponse': 0 });
    expect(land(yearWith(cheap, { before: fallow, world: deaf }), 'fallow')).toBeCloseTo(before, 9);
    expect(land(yearWith(cheap, { before: opening }), 'fallow')).toBe(0);
  });
});
