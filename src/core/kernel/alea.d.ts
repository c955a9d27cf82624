/** The one generator the kernel uses, imported by itself so that the other six stay out of the bundle. */
declare module 'seedrandom/lib/alea.js' {
  export default function alea(seed: string): () => number;
}
