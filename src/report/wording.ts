/** The words of a language. A key without words is a mistake of ours, so it is never shown: it throws. */
import i18next from 'i18next';
import { type Formatter, formatter, type Language } from '#report/format';

export type { Language };

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** A sentence before it has a language. A list of keys among its values becomes a list in words. */
export interface Line {
  readonly key: string;
  readonly params?: Params;
}

export interface Words {
  readonly language: Language;
  readonly format: Formatter;
  t(key: string, params?: Params): string;
  say(line: Line): string;
  has(key: string): boolean;
}

export const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** @param catalogue the text of `assets/text`, read by whoever can */
export function wordsFrom(language: Language, catalogue: object): Words {
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new RangeError(`there are no words for ${key} in ${language}`);
    },
  });
  const format = formatter(language);
  // The library's own keeps a formatter for every sentence it has filled, and never lets one go.
  i18n.services.formatter?.add('number', (value: unknown, _language, { maximumFractionDigits: digits = 0 }) =>
    format.number(Number(value), digits),
  );
  const t = (key: string, params: Params = {}): string => {
    const filled = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? format.list(value.map((one) => t(one))) : value,
    ]);
    return String(i18n.t(key, Object.fromEntries(filled)));
  };
  return { language, format, t, say: ({ key, params }) => t(key, params), has: (key) => i18n.exists(key) };
}
