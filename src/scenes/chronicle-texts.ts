/** The cards as they ship: a file of their own, fetched after the first room stands. */
export const chronicleTexts = import.meta.glob<string>('../../scenarios/chronicle/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
