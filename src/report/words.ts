/** Both languages at once, for whoever has the disk at hand. The page fetches the one that is read (src/loading/words.ts). */
import type { Language } from '#report/format';
import { LANGUAGES, type Line, type Params, type Words, wordsFrom } from '#report/wording';
import en from '../../assets/text/en.json' with { type: 'json' };
import ru from '../../assets/text/ru.json' with { type: 'json' };

export type { Language, Line, Params, Words };
export { LANGUAGES };

const catalogues = { en, ru } as const;

export function words(language: Language): Words {
  return wordsFrom(language, catalogues[language]);
}
