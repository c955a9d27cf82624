/** The page about the model, made of its declarations: what is counted, how well it is known, what may be decided. */
import { allLevers, allParameters, MODEL_VERSION, mechanisms } from '#core/model';
import { printOfLever } from '#report/units';
import type { Words } from '#report/words';
import { lenses } from '#scenario/lenses';
import type { Scenario, Standing } from '#scenario/scenario';

const standings: readonly Standing[] = ['measured', 'estimated', 'calibrated', 'assumed'];

export function modelPage({ provenance }: Scenario, words: Words) {
  const { t, format, language } = words;
  const entries = Object.values(provenance);
  return {
    version: t('about.version', { version: MODEL_VERSION }),
    counts: t('desk.model.counts', {
      mechanisms: Object.keys(mechanisms).length,
      parameters: allParameters.length,
      levers: allLevers.length,
      sources: new Set(entries.map(({ source }) => source)).size,
    }),
    standings: {
      caption: t('desk.model.standings'),
      heads: [t('desk.model.standing'), t('desk.model.numbers')],
      rows: standings.map((standing) => [
        t(`standing.${standing}`),
        String(entries.filter((entry) => entry.standing === standing).length),
      ]),
    },
    lenses: lenses.map(({ title, values }) => ({
      title: title[language],
      changes: Object.entries(values).map(([id, value]) => `${id} = ${format.number(value, 2)}`),
    })),
    levers: {
      caption: t('desk.model.levers'),
      heads: [t('desk.model.lever'), t('desk.model.range'), t('desk.model.meaning')],
      rows: allLevers.map((lever) => {
        const print = printOfLever(lever);
        const [low, high] = lever.range;
        const range = `${format.value(low, print)}–${format.value(high, print)} ${t(`unit.${print.unit}`)}`;
        return [t(`lever.${lever.id}.name`), range.trim(), t(`lever.${lever.id}.meaning`)];
      }),
    },
  };
}

/** The schools that a new game may be read with. */
export function lensChoices({ language }: Words): readonly { readonly id: string; readonly label: string }[] {
  return lenses.map(({ id, title }) => ({ id, label: title[language] }));
}
