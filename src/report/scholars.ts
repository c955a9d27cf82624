/** Those who counted, by the names they have in the reader’s language: the record names them in English. */
import type { Words } from '#report/words';

/** A name, the transliterated title of a Russian handbook, or the word between two of them. */
const NAMED = /\p{Lu}\p{L}+’?'?|\band\b/gu;

export function scholarsIn(author: string, { t, has }: Words): string {
  return author.replace(NAMED, (name) => {
    const key = `scholar.${name.replace(/['’]$/, '')}`;
    return has(key) ? t(key) : name;
  });
}
