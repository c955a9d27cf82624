import { describe, expect, test, vi } from 'vitest';
import { allLevers } from '#core/model';
import { initialLevers } from '#core/plan';
import { play } from '#replay/run';
import { ADVISERS } from '#report/advisers';
import { grainBalance, investmentRiver, roadToTown } from '#report/balances';
import { beatsOf } from '#report/beats';
import { explain } from '#report/explain';
import { ACCOUNTS, FAMINES, famineOf, tolls } from '#report/famine-record';
import { gazetteOf, officeRows } from '#report/headlines';
import { nationalSeries } from '#report/series';
import { turningPoints } from '#report/turning-points';
import { printOf, printOfLever } from '#report/units';
import { LANGUAGES, words } from '#report/words';
import { greatTurn, presetPlan } from '../great-turn';

const runs = ['historical', 'nep-preserved'].map((id) =>
  play(greatTurn, { seed: 'historical', lens: 'consensus', plan: presetPlan(id) }),
);

describe.each(LANGUAGES)('in %s', (language) => {
  const { t, say, has } = words(language);

  test('a key without words throws instead of being shown', () => {
    expect(() => t('no.such.key')).toThrow(/no words for no.such.key/);
  });

  test('numbers in sentences are written as all others, and however many sentences there are, by the same few formatters', () => {
    const { format } = words(language);
    let made = 0;
    const { NumberFormat } = Intl;
    class Counted extends NumberFormat {
      constructor(...of: ConstructorParameters<typeof NumberFormat>) {
        super(...of);
        made += 1;
      }
    }
    vi.stubGlobal('Intl', { ...Intl, NumberFormat: Counted });
    for (let i = 0; i < 200; i++)
      expect(t('beat.deliveries.market', { taken: i / 7 - 1 })).toContain(format.number(i / 7 - 1, 1));
    vi.unstubAllGlobals();
    expect(t('beat.deliveries.market', { taken: -12.34 })).toContain('−12');
    expect(made).toBeLessThan(5);
  });

  test('every lever has its name, a short one, its meaning, its choices and, where it calls for one, a caution', () => {
    const wanted = allLevers.flatMap(({ id, caution, choices = [] }) => [
      `lever.${id}.name`,
      `lever.${id}.short`,
      `lever.${id}.meaning`,
      ...(caution ? [`lever.${id}.caution`] : []),
      ...choices.map((choice) => `lever.${id}.choice.${choice}`),
    ]);
    expect(wanted.length).toBeGreaterThan(3 * initialLeverCount);
    expect(wanted.filter((key) => !has(key))).toEqual([]);
    for (const { dossier, ...lever } of allLevers) {
      expect(has(`dossier.${dossier}.name`) && has(`unit.${printOfLever({ dossier, ...lever }).unit}`)).toBe(true);
    }
  });

  test('everything that the years of two runs say can be said', () => {
    for (const { years, world } of runs) {
      for (const [i, now] of years.entries()) {
        const last = years[i - 1];
        const said = beatsOf(now, last, world).flatMap(({ id, about, unit, text, figures }) => [
          t(`beat.${id}.name`),
          t(`series.${about}`),
          t(`unit.${printOf(unit).unit}`),
          ...text.map(say),
          ...figures.map((figure) => t(`figure.${figure.id}`)),
        ]);
        const { headline, items, notPrinted } = gazetteOf(now, last, world);
        said.push(
          say(headline),
          ...items.map(({ id }) => t(`gazette.item.${id}`)),
          ...notPrinted.map((id) => t(`gazette.notPrinted.${id}`)),
        );
        said.push(...officeRows(now, last, world).map(({ id }) => t(`office.row.${id}`)));
        expect(said.filter((text) => /undefined|NaN|Infinity|\{\{|\[object/.test(text))).toEqual([]);
      }
    }
  });

  test('every cause, use, source and branch, turning point, adviser and author has a name', () => {
    const { years, world } = runs[0]!;
    const causes = years
      .slice(0, 3)
      .flatMap((now, i) => explain(now, years[i - 1], world, nationalSeries.slice(0, 1)))
      .flatMap(({ groups }) =>
        groups.flatMap(({ kind, causes: own }) => [`why.group.${kind}`, ...own.map(({ id }) => `cause.${id}`)]),
      );
    const balance = grainBalance(years[0]!, world);
    const river = investmentRiver(years[0]!);
    const keys = [
      ...causes,
      ...balance.from.map(({ id }) => `grain.from.${id}`),
      ...balance.to.map(({ id }) => `grain.to.${id}`),
      ...river.from.map(({ id }) => `river.source.${id}`),
      ...river.to.map(({ id }) => `sector.${id}`),
      ...roadToTown(years[0]!).places.map(({ id }) => `road.place.${id}`),
      ...turningPoints(presetPlan('historical').slice(0, 2), years.slice(0, 2), world).map(
        ({ dossier }) => `cause.${dossier}`,
      ),
      ...ADVISERS.flatMap((id) => ['name', 'position', 'source', 'fate'].map((part) => `adviser.${id}.${part}`)),
      ...tolls.flatMap(({ id, place }) => [`hunger.author.${id}`, `hunger.place.${place}`]),
      ...FAMINES.flatMap((id) => ACCOUNTS[id].map((part) => `hunger.${id}.${part}`)),
      ...FAMINES.flatMap((id) => ['heading', 'intro', 'more', 'door'].map((part) => `hunger.${id}.${part}`)),
      ...greatTurn.regions.flatMap((id) => [`region.${id}`, `regionShort.${id}`, `hungerRegion.${id}`]),
      ...nationalSeries.flatMap(({ id, unit }) => [`series.${id}`, `unit.${printOf(unit).unit}`]),
    ];
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });

  test('the famine is told with its places, its ranges and the word Holodomor', () => {
    const told = ACCOUNTS.collectivization.map((part) => t(`hunger.collectivization.${part}`)).join(' ');
    const places =
      language === 'en' ? ['Kazakhstan', 'Ukraine', 'Volga', 'Kuban'] : ['Казахстан', 'Украин', 'Поволжь', 'Кубан'];
    for (const place of places) expect(told).toContain(place);
    expect(t('hunger.holodomor.heading')).toMatch(/Holodomor|Голодомор/);
  });
});

test('the famine on the Volga has its own account, and neither speaks of the other', () => {
  for (const language of LANGUAGES) {
    const { t } = words(language);
    const said = (id: 'volga' | 'collectivization') => ACCOUNTS[id].map((part) => t(`hunger.${id}.${part}`)).join(' ');
    expect(said('volga')).not.toMatch(/Holodomor|Голодомор|193\d/);
    expect(said('collectivization')).not.toMatch(/192\d/);
  }
  expect(famineOf(1921)).toBe('volga');
  expect(famineOf(1926)).toBeUndefined();
  expect(famineOf(1933)).toBe('collectivization');
});

test('lists and numbers follow the language', () => {
  const line = { key: 'beat.harvest.drought', params: { regions: ['region.volga', 'region.ural'] } };
  expect(words('en').say(line)).toBe('Drought: Volga and Ural.');
  expect(words('ru').say(line)).toBe('Засуха: Приволжский и Уральский.');
  expect(words('ru').t('planning.changes', { count: 3 })).toBe('3 изменения');
  expect(words('ru').t('beat.deliveries.market', { taken: 10.76 })).toContain('10,8 млн т');
});

const initialLeverCount = Object.keys(initialLevers()).length;
