/** The reader's settings: kept in this browser, put into force on the page. */
import { LANGUAGES, type Language } from '#report/wording';
import type { Settings } from '#scenes/context';
import { chooseTheme } from '#ui/theme';

const KEY = 'pyatiletka.settings';

const choices = {
  language: LANGUAGES,
  theme: ['light', 'dark', 'system'],
  motion: ['full', 'reduced', 'system'],
  imagery: ['shown', 'words-only'],
  sound: ['off', 'on'],
  volume: ['low', 'middle', 'full'],
  allLevers: [true, false],
} as const;

export function readSettings(): Settings {
  const kept = readKept();
  const chosen = <K extends keyof typeof choices>(name: K, otherwise: Settings[K]): Settings[K] =>
    (choices[name] as readonly unknown[]).includes(kept[name]) ? (kept[name] as Settings[K]) : otherwise;
  return {
    language: chosen('language', languageOfBrowser()),
    theme: chosen('theme', 'system'),
    motion: chosen('motion', 'system'),
    imagery: chosen('imagery', 'shown'),
    sound: chosen('sound', 'off'),
    volume: chosen('volume', 'middle'),
    allLevers: chosen('allLevers', false),
  };
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {}; // a browser that keeps nothing, or a note of another program: the defaults do
  }
}

function languageOfBrowser(): Language {
  return navigator.languages.some((language) => /^(ru|be|kk)\b/.test(language)) ? 'ru' : 'en';
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without storage the settings hold until the page is closed.
  }
}

export function enforceSettings({ language, theme, motion }: Settings): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset['motion'] = motion;
  chooseTheme(theme);
}
