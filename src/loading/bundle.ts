/**
 * Texts as modules of the page, written while it is built: what the title tells of the scenarios, the files of each folder as
 * one to be fetched, the words that the title needs, and the equations as the model’s source has them. There is no copy in the repository that could fall behind.
 */
import { openLibrary, type Texts } from '#scenario/shipped';
import en from '../../assets/text/en.json' with { type: 'json' };
import ru from '../../assets/text/ru.json' with { type: 'json' };
import { book } from './book';
import { indexOf } from './scenario-index';

const shipped = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../scenarios/**/*.{json,csv}', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.replace(/^.*?scenarios\//, ''), text]),
);

// What only validation and calibration read stays out of the page.
const UNREAD = /(^|\/)(calibration|evidence|identification)\.json$/;

/** The files that travel together: those of a scenario, those that all share, the cards, and the figures of each epilogue. */
export function groupsOf(texts: Texts): Readonly<Record<string, Texts>> {
  const groups: Record<string, Record<string, string>> = {};
  for (const [path, text] of Object.entries(texts)) {
    if (UNREAD.test(path)) continue;
    const folder = path.includes('/') ? path.replace(/\/.*$/, '') : 'shared';
    const group = path.endsWith('/uncertainty.json') ? `uncertainty-${folder}` : folder;
    groups[group] ??= {};
    groups[group][path] = path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text;
  }
  return groups;
}

/** Sections of the words that are wanted before anything is opened. */
const FIRST = 'game title common season settings error notice desk.title desk.poster desk.notice'.split(' ');

type Catalogue = Readonly<Record<string, string | object>>;

export function firstWords(catalogue: Catalogue): Catalogue {
  const sections = Object.entries(catalogue).map(([section, words]) => {
    const chosen = Object.entries(words).filter(
      ([name]) => FIRST.includes(section) || FIRST.includes(`${section}.${name}`),
    );
    return [section, Object.fromEntries(chosen)] as const;
  });
  return Object.fromEntries(sections.filter(([, words]) => Object.keys(words).length > 0));
}

/** @param name `virtual:scenarios`, `virtual:equations`, `virtual:texts/` with the name of a group, `virtual:words/` with a language */
export function moduleNamed(name: string): string {
  const [kind, which = ''] = name.replace('virtual:', '').split('/');
  if (kind === 'words') return `export default ${JSON.stringify(firstWords(which === 'ru' ? ru : en))};`;
  if (kind === 'equations') return `export default ${JSON.stringify(book)};`;
  const groups = groupsOf(shipped);
  if (kind === 'texts') return `export default ${JSON.stringify(groups[which])};`;
  const loaders = Object.keys(groups).map((group) => `'${group}': () => import('virtual:texts/${group}')`);
  return `export const index = ${JSON.stringify(indexOf(openLibrary(shipped)))};\nexport const texts = {${loaders}};`;
}
