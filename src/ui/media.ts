const asked = new Map<string, MediaQueryList>();

/** What the screen and its reader are like. Each question is put once: Chromium keeps every list that it has answered. */
export function media(query: string): MediaQueryList {
  const found = asked.get(query) ?? matchMedia(query);
  asked.set(query, found);
  return found;
}
