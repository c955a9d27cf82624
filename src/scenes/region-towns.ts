/** Where on the map a region's grain and people set out, and where they arrive. */
export const regionTowns: Readonly<Record<string, { readonly leave: string; readonly arrive: string }>> = {
  northern: { leave: 'vologda', arrive: 'leningrad' },
  central: { leave: 'voronezh', arrive: 'moscow' },
  southern: { leave: 'dnepropetrovsk', arrive: 'stalino' },
  volga: { leave: 'saratov', arrive: 'stalingrad' },
  ural: { leave: 'ufa', arrive: 'sverdlovsk' },
  'west-siberian': { leave: 'omsk', arrive: 'kuznetsk' },
  caucasian: { leave: 'krasnodar', arrive: 'baku' },
  turkestan: { leave: 'frunze', arrive: 'tashkent' },
};
