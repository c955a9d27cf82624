/** The cards of the terms, in the language that is read: fetched behind the first room, for nothing waits for them. */
import type { TermBook } from '#report/terms';
import type { Words } from '#report/wording';
import { oncePer } from './once';
import { bibliographyText } from './texts';

const catalogues = {
  en: () => import('../../assets/terms/en.json'),
  ru: () => import('../../assets/terms/ru.json'),
} as const;

export const loadTerms = oncePer(async (words: Words): Promise<TermBook> => {
  const texts = Promise.all([catalogues[words.language](), bibliographyText()]);
  const { termBook } = await import('#report/terms');
  const [{ default: catalogue }, bibliography] = await texts;
  return termBook(catalogue, JSON.parse(bibliography), words);
});
