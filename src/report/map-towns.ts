/** The towns of the map and how they were called in a year. */

/** Towns that bore other names: until a year, and from a year on. */
const renamed: Readonly<Record<string, { readonly in: number; readonly before?: string; readonly after?: string }>> = {
  leningrad: { in: 1924, before: 'petrograd' },
  novosibirsk: { in: 1926, before: 'novonikolaevsk' },
  stalino: { in: 1924, before: 'yuzovka' },
  stalingrad: { in: 1925, before: 'tsaritsyn' },
  sverdlovsk: { in: 1924, before: 'yekaterinburg' },
  dnepropetrovsk: { in: 1926, before: 'yekaterinoslav' },
  frunze: { in: 1926, before: 'pishpek' },
  kuznetsk: { in: 1932, after: 'stalinsk' },
  'nizhny-novgorod': { in: 1932, after: 'gorky' },
  samara: { in: 1935, after: 'kuibyshev' },
  tiflis: { in: 1936, after: 'tbilisi' },
  orenburg: { in: 1938, after: 'chkalov' },
  perm: { in: 1940, after: 'molotov' },
};

/** The words of a town’s name in a year: `desk.town.<name>`. */
export function townName(id: string, year: number): string {
  const other = renamed[id];
  const name = other && (year < other.in ? other.before : other.after);
  return `desk.town.${name ?? id}`;
}

/** Towns of the map, those that are wanted first on a small one first. */
export const townIds = [
  ...['moscow', 'leningrad', 'kharkov', 'baku', 'tashkent', 'novosibirsk', 'sverdlovsk', 'rostov', 'kiev', 'odessa'],
  ...['nizhny-novgorod', 'stalingrad', 'samara', 'tiflis', 'omsk', 'chelyabinsk', 'saratov', 'kazan', 'minsk'],
  ...['arkhangelsk', 'murmansk', 'alma-ata', 'ufa', 'perm', 'voronezh', 'stalino', 'dnepropetrovsk', 'kuznetsk'],
  ...['tomsk', 'krasnodar', 'orenburg', 'semipalatinsk', 'astrakhan', 'samarkand', 'ashkhabad', 'frunze', 'vologda'],
] as const;
