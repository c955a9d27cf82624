/**
 * A language that nobody speaks: the English words, a good third longer, with accents on every letter and brackets round every
 * text. What stands on the page without accents was never given to a translator; what is cut off is cut off in German too.
 */
import type { Page, Route } from 'playwright-core';
import { withHelpers } from './operable';

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MARKED = 'ÁƁÇĎÉƑĜĤÍĴĶĹḾŃÓƤǪŔŠŤÚṼŴẊÝŽáƀçďéƒĝĥíĵķĺḿńóƥǫŕšťúṽŵẋýž';
const LONGER = 0.4;
/** A name grows in no language. */
const NAME = 'Pyatiletka';

/** Marks of the program stay: what is filled in, words of another key, escapes. */
const KEPT = /\{\{.*?\}\}|\$t\(.*?\)|\\+(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)/gisu;

/** Vowels are said twice until the text is long enough. */
function markedPart(plain: string, longer = LONGER): string {
  let owed = plain.length * longer;
  return [...plain]
    .map((letter) => {
      const marked = MARKED[PLAIN.indexOf(letter)] ?? letter;
      const again = /[aeiouy]/i.test(letter) ? Math.max(0, Math.min(2, Math.ceil(owed))) : 0;
      owed -= again;
      return marked + marked.repeat(again);
    })
    .join('');
}

export function pseudo(text: string): string {
  if (!/[a-z]/i.test(text.replaceAll(KEPT, ''))) return text;
  if (text === NAME) return `[${markedPart(text, 0)}]`;
  const kept = [...text.matchAll(KEPT)].map(([mark]) => mark);
  const said = text.split(KEPT).map((part, index) => markedPart(part) + (kept[index] ?? ''));
  return `[${said.join('')}]`;
}

/** In the file of the words every text; elsewhere those that stand beside their Russian. */
function translated(script: string, isWords: boolean): string {
  if (isWords) {
    return script
      .replaceAll(/:`((?:[^`\\]|\\.)*)`/gsu, (_, text: string) => `:\`${pseudo(text)}\``)
      .replaceAll(/":"((?:[^"\\]|\\.)*)"/gsu, (_, text: string) => `":"${pseudo(text)}"`);
  }
  return script
    .replaceAll(/\ben:`((?:[^`\\]|\\.)*)`(?=,ru:)/gsu, (_, text: string) => `en:\`${pseudo(text)}\``)
    .replaceAll(/"en":"((?:[^"\\]|\\.)*?)"(?=,"ru":)/gsu, (_, text: string) => `"en":"${pseudo(text)}"`);
}

/** From here on the page gets its scripts with other words. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/assets/*.js', async (route: Route) => {
    const response = await route.fetch();
    const isWords = /\/en-[^/]*$/.test(route.request().url());
    await route.fulfill({ response, body: translated(await response.text(), isWords) });
  });
}

/**
 * What nobody translates: the name of the other language, what the browser itself writes (months, the conjunction of a list),
 * names of firms, parameters’ own names, and where a figure is from (author, title, archive), which follows the word for it.
 */
const NOT_OURS = '[lang]:not(html), code, .card-date b, .contracts tbody th';
const OF_THE_BROWSER = ['and'];
const SOURCE = [pseudo('Source'), pseudo('Sources')];

/** English that is left: in sight, or said to a screen reader. */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(
    withHelpers(`
      const found = new Set();
      const look = (text, element) => {
        if (element.closest(${JSON.stringify(NOT_OURS)})) return;
        for (const source of ${JSON.stringify(SOURCE)}) text = text.split(source + ':')[0];
        const words = (text.match(/(?<![\\p{L}\\d])[A-Za-z]{3,}(?!\\p{L})/gu) ?? []).filter((word) => !${JSON.stringify(OF_THE_BROWSER)}.includes(word));
        if (words.length > 0) found.add(words.slice(0, 4).join(' ') + ' <' + element.localName + '.' + element.className + '>');
      };
      const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
      for (const element of root.querySelectorAll('*')) {
        if (element.closest('script, style') || !element.checkVisibility()) continue;
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext'])
          if (element.hasAttribute(name)) look(element.getAttribute(name), element);
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(node.textContent, element);
      }
      return [...found];`),
  );
}
