/** A load that is made once for each name; one that failed is forgotten, so that it can be tried again. */
export function oncePer<Name, T>(load: (name: Name) => Promise<T>): (name: Name) => Promise<T> {
  const under = new Map<Name, Promise<T>>();
  return (name) => {
    const known = under.get(name);
    if (known) return known;
    const loading = load(name);
    under.set(name, loading);
    loading.catch(() => under.delete(name));
    return loading;
  };
}

export function once<T>(load: () => Promise<T>): () => Promise<T> {
  const loaded = oncePer<undefined, T>(load);
  return () => loaded(undefined);
}
