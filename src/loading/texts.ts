/** The files of the scenarios, fetched when they are wanted: one request for a folder. */

import { texts } from 'virtual:scenarios';
import type { Texts } from '#scenario/shipped';
import { oncePer } from './once';

const group = oncePer(async (name: string): Promise<Texts> => (await texts[name]?.())?.default ?? {});

/** The files of these folders, and those that all scenarios share. */
export async function scenarioTexts(folders: readonly string[]): Promise<Texts> {
  return Object.assign({}, ...(await Promise.all(['shared', ...folders].map(group))));
}

export const chronicleTexts = (): Promise<Texts> => group('chronicle');

export async function bibliographyText(): Promise<string> {
  return (await group('shared'))['bibliography.json'] ?? '{}';
}

/** The figures of the first of these folders that has any. */
export async function uncertaintyText(folders: readonly (string | undefined)[]): Promise<string | undefined> {
  const first = folders.find((folder) => `uncertainty-${folder}` in texts);
  return first && (await group(`uncertainty-${first}`))[`${first}/uncertainty.json`];
}
