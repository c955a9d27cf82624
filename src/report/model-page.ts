/** The page about the model, made of its declarations: what is counted, how well it is known, what may be decided. */
import { allLevers, allParameters, MODEL_VERSION, mechanisms } from '#core/model';
import { printOfLever } from '#report/units';
import type { Words } from '#report/words';
import type { Scenario, Standing } from '#scenario/scenario';

const standings: readonly Standing[] = ['measured', 'estimated', 'calibrated', 'assumed'];

export function modelPage({ provenance, lenses }: Scenario, words: Words) {
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
    lenses: lenses.map(({ title, holds, values }) => ({
      title: title[language],
      holds: holds[language],
      changes: Object.entries(values).map(([id, value]) => {
        const numbers = typeof value === 'number' ? [value] : value;
        return `${id} = ${numbers.map((number) => format.number(number, 3)).join(' ')}`;
      }),
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

export interface LensChoice {
  readonly id: string;
  readonly label: string;
  /** What the school holds. */
  readonly holds: string;
}

/** The schools that a new game may be read with. */
export function lensChoices({ lenses }: Scenario, { language }: Words): readonly LensChoice[] {
  return lenses.map(({ id, title, holds }) => ({ id, label: title[language], holds: holds[language] }));
}
