/** The files that ship, one of them bent: what the reader of a scenario says to it. */
import { readScenario, type Texts } from '#scenario/shipped';
import { scenarioTexts } from '../great-turn';

/** JSON that a test may bend as it likes. */
// biome-ignore lint/suspicious/noExplicitAny: what is bent has no shape any more
export type Loose = any;

export const shipped: Texts = Object.fromEntries(
  Object.entries(scenarioTexts).map(([path, text]) => [path.replace(/^.*scenarios\//, ''), text]),
);

/** The files that a scenario without a base is made of. */
export function readWith(folder: string): string[] {
  const own = /\/(scenario|parameters|sites|stations)\.json$|\/plans\/|\/history\.csv$/;
  const paths = Object.keys(shipped);
  return [
    ...paths.filter((path) => path.startsWith(`${folder}/`) && own.test(path)),
    'bibliography.json',
    'lenses.json',
  ];
}

/** The problems of a scenario after one file has been bent, left out or added. */
export function problemsWith(
  file: string,
  bend: (text: string) => string | undefined,
  scenario = 'great-turn-1928',
): string[] {
  const texts: Record<string, string> = { ...shipped };
  const bent = bend(texts[file] ?? '');
  if (bent === undefined) delete texts[file];
  else texts[file] = bent;
  const read = readScenario(texts, scenario);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

export function json(file: string, bend: (value: Loose) => void, scenario?: string): string[] {
  const change = (text: string) => {
    const value: unknown = JSON.parse(text || '{}');
    bend(value);
    return JSON.stringify(value);
  };
  return problemsWith(file, change, scenario);
}
