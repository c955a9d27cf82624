import { describe, expect, test } from 'vitest';
import { termFacts } from '#report/term-facts';
import { finder, type TermCatalogue, termBook } from '#report/terms';
import { LANGUAGES, words } from '#report/words';
import en from '../../assets/terms/en.json' with { type: 'json' };
import ru from '../../assets/terms/ru.json' with { type: 'json' };
import { filesLike, read } from '../architecture/sources';

const catalogues: Readonly<Record<'en' | 'ru', TermCatalogue>> = { en, ru };
const bibliography = JSON.parse(read('scenarios/bibliography.json'));

/**
 * Words of the field, by the cards that explain them. Whoever writes one of these in a catalogue needs its card; a new word of
 * the field belongs here, with a card.
 */
const FIELD: Readonly<Record<'en' | 'ru', RegExp>> = {
  en: /\b(scissors|procurement|requisition\w*|quotas?|tax in kind|extraordinary measures|mass hunger|Holodomor|NEP|kolkhoz\w*|collective farms?|collectivization|MTS|machine-tractor stations?|Torgsin|GOELRO|Gosplan|emission|gold roubles?|soft budgets?|tautness|ratchet|genetic|teleological|control figures|five-year plans?|syndicates?|trusts|bazaar|rations|closed shops|commercial prices|internal passports|piece rates|Stakhanov|uninterrupted week|wrecking|special settlements?|census|padding|war scare|agrarian overpopulation|unfinished building|gross domestic product|GDP|technical aid|draught power|Feldman|tapes?|consent|accumulation|real wage|turnover|readiness|fingerprint|state loans)\b/giu,
  ru: /(?<!\p{L})(ножниц\p{L}*|хлебозаготов\p{L}*|развёрст\p{L}*|продразвёрст\p{L}*|продналог\p{L}*|чрезвычайн\p{L}* мер\p{L}*|массов\p{L}* голод\p{L}*|голодомор\p{L}*|нэп\p{L}*|колхоз\p{L}*|МТС|машинно-тракторн\p{L}*|торгсин\p{L}*|ГОЭЛРО|госплан\p{L}*|эмисси\p{L}*|червон\p{L}*|золот\p{L}* рубл\p{L}*|мягк\p{L}* бюджет\p{L}*|напряжённость|от достигнутого|генетическ\p{L}*|телеологическ\p{L}*|контрольн\p{L}* цифр\p{L}*|пятилет\p{L}*|синдикат\p{L}*|трест\p{L}*|базар\p{L}*|карточ\p{L}*|распределител\p{L}*|коммерческ\p{L}* цен\p{L}*|паспорт\p{L}*|сдельн\p{L}* оплат\p{L}*|стаханов\p{L}*|непрерывк\p{L}*|вредительств\p{L}*|спецпосел\p{L}*|перепись|приписк\p{L}*|военн\p{L}* тревог\p{L}*|аграрн\p{L}* перенаселени\p{L}*|незавершённ\p{L}* строительств\p{L}*|ВВП|техническ\p{L}* помощ\p{L}*|тягл\p{L}*|Фельдман\p{L}*|согласи\p{L}*|накоплени\p{L}*|текучест\p{L}*|готовност\p{L}*|отпечат\p{L}*|оргнабор\p{L}*|капиталовложени\p{L}*)(?!\p{L})/giu,
};

/** Letters that stand for a name and need no card: formats, places, licences. */
const NO_TERMS = /^(USSR|SSSR|СССР|США|CSV|JSON|MIT|WCAG|PNG|[XVI]+)$/;
const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;

function sentences(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue.replaceAll(/\{\{.*?\}\}/g, '…')];
  return Object.values(catalogue as object).flatMap(sentences);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const catalogue = catalogues[language];
  const find = finder(catalogue);
  const texts = sentences(JSON.parse(read(`assets/text/${language}.json`)));
  const inScenarios = filesLike(/^scenarios\/[\w-]+\/scenario\.json$/).map(read);

  const without = (pattern: RegExp) =>
    texts.flatMap((text) => {
      const found = find(text);
      return [...text.matchAll(pattern)]
        .filter(({ 0: term, index }) => !found.some(({ start, end }) => start < index + term.length && end > index))
        .map(([term]) => `${term}: ${text}`);
    });

  test('every word of the field in the catalogue has its card', () => {
    expect(texts.join(' ').match(FIELD[language])?.length).toBeGreaterThan(150);
    expect(without(FIELD[language])).toEqual([]);
  });

  test('every abbreviation has a card or is no term', () => {
    expect(without(LETTERS).filter((one) => !NO_TERMS.test(one.split(':')[0]!))).toEqual([]);
  });

  test('every card is of something that is written somewhere', () => {
    const used = new Set([...texts, ...inScenarios].flatMap((text) => find(text).map(({ id }) => id)));
    expect(Object.keys(catalogue).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every card has a name, forms and a meaning of its own, short enough to be read at once', () => {
    for (const [id, { name, forms, meaning }] of Object.entries(catalogue)) {
      expect(name.trim(), id).not.toBe('');
      expect(forms.length, id).toBeGreaterThan(0);
      expect(meaning.length, id).toBeGreaterThan(40);
      expect(meaning.length, id).toBeLessThan(330);
    }
    const forms = Object.values(catalogue).flatMap((term) => term.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('a book finds terms in a sentence, looks them up and gives symbol, equation and source', () => {
    const book = termBook(catalogue, bibliography, words(language));
    const sentence =
      language === 'en' ? 'The price scissors opened; NEP ended.' : 'Ножницы цен раскрылись, нэп кончился.';
    expect(book.find(sentence).map(({ id }) => id)).toEqual(['price-scissors', 'nep']);
    expect(book.search(language === 'en' ? 'torg' : 'торг').map(({ id }) => id)).toContain('torgsin');
    const card = book.cards.find(({ id }) => id === 'price-scissors')!;
    expect(card.inModel!.text).toMatch(/Θ.*E36/);
    expect(card.inModel!.equation).toBe('E36');
    expect(card.sources.join(' ')).toMatch(/Strumilin/);
    expect(book.cards.map(({ id }) => id).sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('no term is found within another word', () => {
    const sentence = language === 'en' ? 'distrust, tapestry, unconsenting' : 'базарчик, антитрестовский';
    expect(find(sentence).filter(({ id }) => id !== 'bazaar')).toEqual([]);
  });
});

test('both languages have the same cards, and each fact belongs to one', () => {
  expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
  expect(Object.keys(termFacts).sort()).toEqual(Object.keys(en).sort());
  const sources = Object.values(termFacts).flatMap(({ sources: keys = [] }) => keys);
  expect(sources.filter((key) => !(key in bibliography))).toEqual([]);
});
