/**
 * The planning room, in winter and again in autumn when the harvest is known. It builds the desk, shows every part each new
 * state of the game, and forwards what the hand does; it decides nothing.
 */
import { Scene } from 'phaser';
import { systems } from '#report/systems';
import type { RoomContext } from '#scenes/context';
import { roomOf } from '#scenes/context';
import { lookAt, type Part } from '#scenes/look';
import { createActions, onUndoKeys } from '#scenes/planning-action';
import { createAdvisers } from '#scenes/planning-advisers';
import { createBar } from '#scenes/planning-bar';
import { createForecast } from '#scenes/planning-forecast';
import { createGuide } from '#scenes/planning-guide';
import { createInstruments } from '#scenes/planning-instruments';
import { createMapPart } from '#scenes/planning-map';
import { createPapers } from '#scenes/planning-papers';
import type { DeskMemory } from '#scenes/planning-room';
import { createDesk } from '#ui/desk';

export function createPlanningScene(context: RoomContext, room: 'planning' | 'autumn'): Scene {
  return new PlanningScene(context, room);
}

class PlanningScene extends Scene {
  readonly #context: RoomContext;
  readonly #room: 'planning' | 'autumn';
  // A phone begins with the map and everything folded.
  readonly #memory: DeskMemory = {
    open: matchMedia('(width <= 760px)').matches ? [] : ['grain'],
    folds: [],
    layer: 'grain',
    system: systems[0]!.id,
  };

  constructor(context: RoomContext, room: 'planning' | 'autumn') {
    super(room);
    this.#context = context;
    this.#room = room;
  }

  create(): void {
    const context = this.#context;
    const session = context.session();
    const { t } = context.words();
    const desk = createDesk({
      tools: t('desk.tools'),
      instruments: t('planning.instruments'),
      map: t('desk.map.name'),
      forecast: t('forecast.heading'),
      advisers: t('advisers.heading'),
      action: t('desk.action'),
    });
    context.app.append(desk.element);
    this.events.once('shutdown', () => desk.element.remove());

    const listening = new AbortController();
    this.events.once('shutdown', () => listening.abort());
    const room = { context, desk, scene: this, memory: this.#memory, signal: listening.signal };
    const forecast = createForecast(room, (foreseen) => instruments.foresee(foreseen));
    const map = createMapPart(room);
    const instruments = createInstruments(room, { onLayer: map.showLayer, onCommit: forecast.speakNext });
    const parts: readonly Part[] = [
      createBar(room),
      // Before the instruments: a step lays levers open.
      createGuide(room, instruments.open),
      instruments,
      map,
      forecast,
      createAdvisers(room),
      createActions(room),
      createPapers(room),
    ];

    const show = () => {
      const view = session.view();
      const { season } = view.state;
      if (roomOf(season) !== this.#room) {
        // Approved, or an approval undone: the game has left this season.
        context.go(season === 'report' ? 'year' : roomOf(season));
        return;
      }
      const look = lookAt(view);
      for (const part of parts) part.update(look);
      context.sound.attune();
    };
    this.events.once('shutdown', session.subscribe(show));
    onUndoKeys(context, listening.signal);
    show();
    context.stage.relayout();
  }
}
