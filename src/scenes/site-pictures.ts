/** What a site is drawn as, by its kind in the scenario. */
import type { MapSite } from '#ui/map-props';

const pictures: Readonly<Record<string, MapSite['kind']>> = {
  hydro: 'dam',
  thermal: 'power',
  engineering: 'machine',
  tractors: 'tractor',
  motor: 'machine',
  line: 'line',
  metro: 'line',
  canal: 'canal',
  coal: 'mine',
  mining: 'mine',
};

export function pictured(kind: string): MapSite['kind'] {
  return pictures[kind] ?? 'works';
}
