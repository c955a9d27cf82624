declare module 'virtual:scenarios' {
  export const index: import('./scenario-index').ScenarioIndex;
  /** By the name of their group, as bundle.ts makes them. */
  export const texts: Readonly<Record<string, () => Promise<{ readonly default: import('#scenario/shipped').Texts }>>>;
}

/** The words that are wanted before anything is opened. */
declare module 'virtual:words/*' {
  const catalogue: object;
  export default catalogue;
}

declare module 'virtual:equations' {
  const book: import('#report/equation-book').EquationBook;
  export default book;
}
