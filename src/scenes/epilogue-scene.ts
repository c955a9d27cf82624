/** The epilogue: five measures that cannot be added up, and everything that should stand beside them. */
import { Scene } from 'phaser';
import type { RoomContext } from '#scenes/context';
import { createEve } from '#scenes/epilogue-eve';
import { createFoot } from '#scenes/epilogue-foot';
import { createHistory } from '#scenes/epilogue-history';
import { createLensSwitch } from '#scenes/epilogue-lens';
import { createMeasures } from '#scenes/epilogue-measures';
import { createHidden, createLeftOut, createTurningPoints } from '#scenes/epilogue-papers';
import { createSchools } from '#scenes/epilogue-schools';
import { createAfter, createVoices } from '#scenes/epilogue-voices';
import { createBesideWorld, createContracts } from '#scenes/epilogue-world';
import { createRoomBar } from '#scenes/room-bar';
import { otherRoad, otherRoads } from '#session/other-road';
import { html } from '#ui/element';
import { createSegmented } from '#ui/segmented';

export function createEpilogueScene(context: RoomContext): Scene {
  return new EpilogueScene(context);
}

class EpilogueScene extends Scene {
  readonly #context: RoomContext;

  constructor(context: RoomContext) {
    super('epilogue');
    this.#context = context;
  }

  create(): void {
    const context = this.#context;
    const words = context.words();
    const { t } = words;
    const session = context.session();
    const view = session.view();
    const { year } = view.years.at(-1)!;
    const branch = (to: number) => {
      session.branchAt(to);
      context.go('planning');
    };

    const roads = otherRoads(view);
    const nameOf = (id: string) => view.scenario.plans.find((plan) => plan.id === id)!.title[words.language];
    const options = roads.map((id) => ({ id, label: nameOf(id) }));
    const measuresBeside = (id: string) => createMeasures(view, otherRoad(view, id, year), nameOf(id), context);
    let measures = measuresBeside(roads[0]!);
    const choose = (value: string) => {
      pick.update({ label: t('epilogue.road'), value, options, onChange: choose });
      const next = measuresBeside(value);
      measures.replaceWith(next);
      measures = next;
    };
    const pick = createSegmented({ label: t('epilogue.road'), value: roads[0]!, options, onChange: choose });

    const share = html(
      'button',
      { type: 'button', class: 'button is-red', onclick: () => void context.copyLink() },
      t('epilogue.share'),
    );
    const bar = createRoomBar(
      context,
      year,
      t('epilogue.after', { year }),
      html('span', { class: 'room-words' }),
      share,
    );
    const heading = html('h2', { class: 'big-title', tabindex: -1 }, t('epilogue.heading'));
    const room = html(
      'div',
      { class: 'room epilogue-room' },
      bar,
      html(
        'div',
        { class: 'epilogue-head' },
        heading,
        html('p', {}, t('epilogue.intro')),
        html(
          'div',
          { class: 'epilogue-road' },
          html('small', {}, `${t('epilogue.road')}: ${t('epilogue.roadMeaning')}`),
          pick.element,
        ),
      ),
      measures,
      createTurningPoints(view, context, branch),
      html(
        'div',
        { class: 'papers' },
        createEve(view, context),
        createHidden(view, context),
        createHistory(view, context),
        createLensSwitch(view, context),
        createBesideWorld(view, context),
        createContracts(view, context),
        createSchools(view.scenario, context),
        createVoices(context, view),
        createLeftOut(context, view),
        createAfter(context, view),
      ),
      createFoot(context, view, branch),
    );
    context.app.append(room);
    this.events.once('shutdown', () => room.remove());
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    context.live.say(`${t('epilogue.heading')} ${t('epilogue.intro')}`);
  }
}
