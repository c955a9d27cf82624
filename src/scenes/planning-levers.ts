/** The levers of a dossier as controls: those that this year lays open, in the order of the model. */
import type { Dossier } from '#core/declare';
import type { NamedLever } from '#core/model';
import { pastLabel } from '#report/comparison';
import { choiceName, leverWords, shownLevers } from '#report/lever-control';
import type { RoomContext } from '#scenes/context';
import type { Look, Part } from '#scenes/look';
import { type ChoiceProps, createChoice } from '#ui/choice-control';
import type { Widget } from '#ui/element';
import { createLever, type LeverProps } from '#ui/lever-control';

export interface LeversOptions {
  readonly context: RoomContext;
  readonly dossier: Dossier;
  readonly into: HTMLElement;
  /** A lever has come to rest. */
  readonly onCommit: () => void;
}

interface Control {
  readonly element: HTMLElement;
  update(look: Look): void;
}

/** @returns a part that also says whether the dossier has any lever now */
export function createLevers({
  context,
  dossier,
  into,
  onCommit,
}: LeversOptions): Part & { readonly count: () => number } {
  const controls = new Map<string, Control>();
  const make = (lever: NamedLever, look: Look) =>
    lever.choices ? makeChoice(context, lever, look, onCommit) : makeSlider(context, lever, look, onCommit);
  let count = 0;
  return {
    count: () => count,
    update(look) {
      const { state, scenario, changed } = look.view;
      const shown = shownLevers(dossier, {
        yearOfPlay: state.year - scenario.firstYear + 1,
        season: state.season === 'autumn' ? 'autumn' : 'winter',
        all: context.settings().allLevers,
        changed,
      });
      count = shown.length;
      for (const lever of shown) {
        const control = controls.get(lever.id) ?? make(lever, look);
        controls.set(lever.id, control);
        control.update(look);
      }
      const wanted = shown.map(({ id }) => controls.get(id)!.element);
      const same = wanted.length === into.children.length && wanted.every((element, i) => into.children[i] === element);
      if (!same) into.replaceChildren(...wanted);
    },
  };
}

function makeSlider(context: RoomContext, lever: NamedLever, first: Look, onCommit: () => void): Control {
  const [min, max] = lever.range;
  const props = ({ view, comparison }: Look): LeverProps => ({
    ...leverWords(lever, view.before, pastLabel(comparison, context.words()), context.words()),
    value: view.table[lever.id],
    min,
    max,
    step: lever.step,
    onChange(value) {
      context.session().setLever(lever.id, value);
      context.sound.play('detent');
    },
    onCommit,
  });
  return control(createLever(props(first)), props);
}

function makeChoice(context: RoomContext, lever: NamedLever, first: Look, onCommit: () => void): Control {
  const words = context.words();
  const props = ({ view, comparison }: Look): ChoiceProps => {
    const { name, lastText, last } = leverWords(lever, view.before, pastLabel(comparison, words), words);
    return {
      label: name,
      lastText,
      last: String(last),
      value: String(view.table[lever.id]),
      options: lever.choices!.map((_, i) => ({ id: String(i), label: choiceName(lever, i, words) })),
      onChange(value) {
        context.session().setLever(lever.id, Number(value));
        context.sound.play('detent');
        onCommit();
      },
    };
  };
  return control(createChoice(props(first)), props);
}

function control<Props>(widget: Widget<Props>, props: (look: Look) => Props): Control {
  return { element: widget.element, update: (look) => widget.update(props(look)) };
}
