/** The words of the language that is read, and of no other: those of the title first, all of them when something is opened. */
import type { Language } from '#report/format';
import { type Words, wordsFrom } from '#report/wording';
import { oncePer } from './once';

type Load = () => Promise<{ readonly default: object }>;

const first: Readonly<Record<Language, Load>> = {
  en: () => import('virtual:words/en'),
  ru: () => import('virtual:words/ru'),
};
const all: Readonly<Record<Language, Load>> = {
  en: () => import('../../assets/text/en.json'),
  ru: () => import('../../assets/text/ru.json'),
};

const wordsIn = (catalogues: typeof all) =>
  oncePer(async (language: Language): Promise<Words> => wordsFrom(language, (await catalogues[language]()).default));

export const loadFirstWords = wordsIn(first);
export const loadWords = wordsIn(all);

/** What the model’s declarations say in English, in the language that is read; nothing where that is English. */
export async function loadMeanings(language: Language): Promise<Readonly<Record<string, string>>> {
  return language === 'ru' ? (await import('../../assets/text/meanings/ru.json')).default : {};
}
