/**
 * Scenarios, and the games kept and passed on that name them. Reading is as strict as ever, and comes late: which files a
 * game needs is known only once it has been looked into.
 */
import { unknownName } from '#scenario/nearest';
import { type Library, readScenario, type Texts } from '#scenario/shipped';
import { type Archive, type InnerRooms, openInnerRooms } from '#scenes/inner-rooms';
import { createKeeper, type Keeper } from '#session/keep';
import { oncePer } from './once';
import type { ListedScenario } from './scenario-index';

type Opened = ReturnType<Keeper['openSave']>;

export function openArchive(
  listed: readonly ListedScenario[],
  textsOf: (folders: readonly string[]) => Promise<Texts>,
): Archive {
  const read = new Map<string, ReturnType<Library['read']>>();
  const ids = listed.map(({ id }) => id);
  const fetched = oncePer(async (id: string) => {
    const scenario = readScenario(await textsOf(listed.find((one) => one.id === id)?.folders ?? [id]), id);
    read.set(id, scenario);
    return scenario;
  });

  let missed: string | undefined;
  const keeper = createKeeper({
    ids,
    read(id) {
      const scenario = read.get(id);
      if (scenario) return scenario;
      missed = id;
      const message = ids.includes(id) ? `${id} has not been fetched yet` : unknownName('scenario', id, ids);
      return { ok: false, problems: [{ code: 'unknown', path: 'scenario', message }] };
    },
  });
  /** Opened at once, or again when the scenario it names has been fetched. */
  const opened = async (open: () => Opened): Promise<Opened> => {
    missed = undefined;
    const found = open();
    if (missed === undefined || !ids.includes(missed)) return found;
    await fetched(missed);
    return open();
  };

  return {
    save: keeper.save,
    link: keeper.link,
    async scenario(id) {
      const scenario = await fetched(id);
      if (scenario.ok) return scenario.value;
      throw new Error(scenario.problems.map(({ path, message }) => `${id}/${path}: ${message}`).join('\n'));
    },
    openSave: (file) => opened(() => keeper.openSave(file)),
    openText: (text) => opened(() => keeper.openText(text)),
  };
}

export function openRooms(...given: Parameters<typeof openArchive>): InnerRooms {
  return openInnerRooms(openArchive(...given));
}
