/** Builds everything; the only file that sees all. What the title does not need is fetched when it is wanted. */

import { index } from 'virtual:scenarios';
import { openHouse } from '#scenes/house';
import { once, oncePer } from './loading/once';
import { bibliographyText, chronicleTexts, scenarioTexts, uncertaintyText } from './loading/texts';
import { loadFirstWords, loadMeanings, loadWords } from './loading/words';

const { scenarios, regions, poster } = index;

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');

await openHouse({
  app,
  scenarios,
  poster,
  load: {
    firstWords: loadFirstWords,
    words: loadWords,
    innerRooms: once(async () => (await import('./loading/archive')).openRooms(scenarios, scenarioTexts)),
    stage: oncePer(async (context) => (await import('#scenes/drawn-rooms')).openStage(context)),
    papers: oncePer(async (language) => {
      const texts = [import('virtual:equations'), bibliographyText(), loadMeanings(language)] as const;
      const [{ default: book }, text, meanings] = await Promise.all(texts);
      return { book, bibliography: JSON.parse(text), meanings };
    }),
    sounds: once(async () => (await import('#ui/sounds')).createSounds),
    chronicle: once(async () => {
      const texts = Promise.all([chronicleTexts(), bibliographyText()]);
      const { readCards } = await import('./loading/cards');
      return readCards(...(await texts), regions);
    }),
    // A scenario that extends another is compared in the other’s figures, where it has none of its own.
    agreement: oncePer(async ({ id, base }) => {
      const text = await uncertaintyText([id, base]);
      return text === undefined ? undefined : JSON.parse(text);
    }),
  },
});
