/**
 * The tokens of styles/tokens.css as Phaser and SVG see them. CSS is the single source: a drawing reads the custom properties
 * of the element it lies over, so a dark theme or a black room needs no second table of colours.
 */
const tokens = {
  paper: '--paper',
  panel: '--paper-2',
  hairline: '--paper-3',
  ink: '--ink',
  ink2: '--ink-2',
  red: '--red',
  ochre: '--ochre',
  teal: '--teal',
  slate: '--slate',
  line: '--line',
} as const;

export type ColourName = keyof typeof tokens;
export type Theme = Readonly<Record<ColourName, string>>;

export const FORCED_COLOURS = '(forced-colors: active)';

export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  // In the reader's own colours the tokens are names that a canvas reads otherwise: an element says what they come to.
  const probe = matchMedia(FORCED_COLOURS).matches ? element.appendChild(document.createElement('i')) : undefined;
  const read = ([name, property]: readonly [string, string]) => {
    const value = style.getPropertyValue(property).trim();
    if (!probe) return [name, value];
    probe.style.color = value;
    return [name, getComputedStyle(probe).color];
  };
  const theme = Object.fromEntries(Object.entries(tokens).map(read)) as Theme;
  probe?.remove();
  return theme;
}

/** Canvas font strings; the families and sizes are those of tokens.css. */
export const font = {
  head: (size: number, weight: 500 | 600 | 700 = 600) => `${weight} ${size}px Oswald, "Arial Narrow", sans-serif`,
  text: (size: number, weight: 400 | 700 = 400) => `${weight} ${size}px "PT Sans", Arial, sans-serif`,
  figure: (size: number, weight: 400 | 600 = 400) => `${weight} ${size}px "IBM Plex Mono", Menlo, monospace`,
} as const;

const faces = [
  font.head(16, 500),
  font.head(16, 600),
  font.head(16, 700),
  font.text(16, 400),
  font.text(16, 700),
  font.figure(16, 400),
  font.figure(16, 600),
];

/** Canvas text does not repaint when a font arrives, so drawing waits for the letters of the page’s language. Never rejects. */
export async function fontsReady(): Promise<void> {
  const samples = document.documentElement.lang === 'ru' ? ['Plan 1928', 'План'] : ['Plan 1928'];
  await Promise.allSettled(faces.flatMap((face) => samples.map((sample) => document.fonts.load(face, sample))));
}

export function prefersReducedMotion(): boolean {
  const chosen = document.documentElement.dataset['motion'];
  if (chosen === 'reduced') return true;
  if (chosen === 'full') return false;
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export type ThemeChoice = 'light' | 'dark' | 'system';

/** Sets `data-theme` on the root; 'system' follows the reader's computer. Dispatches `themechange` for the stage. */
export function chooseTheme(choice: ThemeChoice): void {
  const dark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  document.dispatchEvent(new Event('themechange'));
}
