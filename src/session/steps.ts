/** Undo and redo: every action is one step, kept as immer patches over the state and nothing more. */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';

enablePatches();

interface Step {
  readonly forth: Patch[];
  readonly back: Patch[];
  /** Steps in a row with the same key are one step: a slider on the move. */
  readonly key: string | undefined;
}

export interface Steps<State extends object> {
  readonly state: State;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the state becomes, as one step; an action that changes nothing leaves no step. */
  take(change: (state: State) => State, key?: string): void;
  undo(): void;
  redo(): void;
}

export function keepSteps<State extends object>(initial: State): Steps<State> {
  let state = initial;
  let done: Step[] = [];
  let undone: Step[] = [];
  return {
    get state() {
      return state;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    take(change, key) {
      const last = done.at(-1);
      const continued = key !== undefined && undone.length === 0 && last?.key === key;
      const base = continued ? applyPatches(state, last.back) : state;
      const wished = change(state);
      const [next, forth, back] = produceWithPatches(base, (draft) => {
        // Field by field, so that a step holds the plans it changed and not the whole game.
        for (const [name, value] of Object.entries(wished)) {
          if (JSON.stringify((draft as Record<string, unknown>)[name]) !== JSON.stringify(value))
            (draft as Record<string, unknown>)[name] = value;
        }
      });
      if (!continued && forth.length === 0) return;
      if (continued) done = done.slice(0, -1);
      if (forth.length > 0) done = [...done, { forth, back, key }];
      undone = [];
      state = next;
    },
    undo() {
      const step = done.at(-1);
      if (!step) return;
      state = applyPatches(state, step.back);
      done = done.slice(0, -1);
      undone = [...undone, { ...step, key: undefined }];
    },
    redo() {
      const step = undone.at(-1);
      if (!step) return;
      state = applyPatches(state, step.forth);
      undone = undone.slice(0, -1);
      done = [...done, step];
    },
  };
}
