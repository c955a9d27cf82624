/** The four instruments with their levers, and the further dossiers folded under them. */
import type { Comparison } from '#report/comparison';
import { grainDrawing, grainLine } from '#report/instrument-grain';
import { instrumentOutlook } from '#report/instrument-outlook';
import { riverDrawing, riverLine } from '#report/instrument-river';
import { roadDrawing, roadLine } from '#report/instrument-road';
import { scissorsDrawing, scissorsLine } from '#report/instrument-scissors';
import { changedIn, INSTRUMENTS, type InstrumentId } from '#report/lever-control';
import type { Foreseen } from '#report/planning-forecast';
import type { Words } from '#report/words';
import { chartTools } from '#scenes/chart-tools';
import { openDossierPage } from '#scenes/dossier-dialog';
import type { Look, Part } from '#scenes/look';
import { createFurtherDossiers } from '#scenes/planning-dossiers';
import { createLevers } from '#scenes/planning-levers';
import type { Layer, PlanningRoom } from '#scenes/planning-room';
import type { Described, Drawing } from '#ui/drawing';
import { createGrainBalance, createGrainGauge } from '#ui/grain-balance-instrument';
import { createInstrumentPanel, type InstrumentPanel, type InstrumentPanelProps } from '#ui/instrument-panel';
import { createOutlook } from '#ui/outlook-row';
import type { Placement } from '#ui/placement';
import { createRiver, createRiverGauge } from '#ui/river-instrument';
import { createRoad, createRoadGauge } from '#ui/road-instrument';
import { createScissors, createScissorsGauge } from '#ui/scissors-instrument';

interface Instrument extends Part {
  /** A forecast has come: what it makes of the instrument's own figure. */
  foresee(foreseen: Foreseen): void;
}

export interface InstrumentsPart extends Instrument {
  /** Unfolds an instrument, with the levers that are laid open by now. */
  open(id: InstrumentId): void;
}

export interface InstrumentEvents {
  readonly onLayer: (layer: Layer) => void;
  readonly onCommit: () => void;
}

type Line = (
  comparison: Comparison,
  words: Words,
) => Pick<InstrumentPanelProps, 'title' | 'line' | 'value' | 'unit' | 'before'>;
type Create<Props> = (placement: Placement, props: Props) => Drawing<Props>;

/** One instrument: its line, its drawing open and folded, and the layer of the map that shows the same. */
interface Kind {
  readonly line: Line;
  readonly layer: Layer;
  mount(panel: InstrumentPanel, room: PlanningRoom): Part;
}

function kind<Props extends Described>(
  line: Line,
  layer: Layer,
  propsOf: (comparison: Comparison, words: Words) => Props,
  open: Create<Props>,
  gauge: Create<Props>,
): Kind {
  return {
    line,
    layer,
    mount(panel, { context, scene }) {
      let drawings: readonly Drawing<Props>[] | undefined;
      return {
        update({ comparison }) {
          const props = propsOf(comparison, context.words());
          drawings ??= [
            open(context.stage.placeOver(scene, panel.drawing), props),
            gauge(context.stage.placeOver(scene, panel.gauge), props),
          ];
          for (const drawing of drawings) drawing.setProps(props);
        },
      };
    },
  };
}

const kinds: Readonly<Record<InstrumentId, Kind>> = {
  scissors: kind(scissorsLine, 'grain', scissorsDrawing, createScissors, createScissorsGauge),
  grain: kind(grainLine, 'grain', grainDrawing, createGrainBalance, createGrainGauge),
  investment: kind(riverLine, 'sites', riverDrawing, createRiver, createRiverGauge),
  road: kind(roadLine, 'people', roadDrawing, createRoad, createRoadGauge),
};

export function createInstruments(room: PlanningRoom, events: InstrumentEvents): InstrumentsPart {
  const { desk, memory } = room;
  const roomForTwo = matchMedia('(width >= 1600px) and (height >= 1300px)');
  let last: Look | undefined;

  const toggle = (id: string, open: boolean) => {
    const others = memory.open.filter((one) => one !== id);
    memory.open = open ? [...others, id] : others;
    if (open && id in kinds) events.onLayer(kinds[id as InstrumentId].layer);
    if (last) update(last);
    room.context.stage.relayout();
  };
  const instruments = INSTRUMENTS.map((id) => createInstrument(id, room, toggle, events.onCommit));
  const further = createFurtherDossiers(room, toggle, events.onCommit);

  const update = (look: Look) => {
    last = look;
    memory.open = memory.open.slice(roomForTwo.matches ? -2 : -1);
    desk.setInstrumentOpen(memory.open.length > 0);
    for (const part of [...instruments, further]) part.update(look);
  };
  roomForTwo.addEventListener('change', () => last && update(last), { signal: room.signal });
  const open = (id: InstrumentId) => {
    if (!memory.open.includes(id)) toggle(id, true);
    else if (last) update(last);
  };
  return {
    update,
    open,
    foresee(foreseen) {
      for (const instrument of instruments) instrument.foresee(foreseen);
    },
  };
}

function createInstrument(
  id: InstrumentId,
  room: PlanningRoom,
  toggle: (id: string, open: boolean) => void,
  onCommit: () => void,
): Instrument {
  const { context, desk, memory, signal } = room;
  const words = context.words();
  const { line, mount } = kinds[id];
  let panel: InstrumentPanel | undefined;
  let parts: readonly Part[] = [];
  let outlook: ReturnType<typeof createOutlook> | undefined;
  return {
    foresee(foreseen) {
      const { chart, figures, ...rest } = instrumentOutlook(id, foreseen, words);
      const tools = chartTools(context, { ...figures, description: chart.description });
      const props = { ...rest, chart: { ...chart, tools } };
      if (outlook) return outlook.update(props);
      const made = createOutlook(props);
      outlook = made;
      panel?.outlook.replaceChildren(made.element);
      signal.addEventListener('abort', () => made.destroy());
    },
    update(look) {
      const { comparison, view } = look;
      const shown = line(comparison, words);
      const props: InstrumentPanelProps = {
        ...shown,
        changed: changedIn([id], view.changed),
        open: memory.open.includes(id),
        openLabel: `${words.t('common.open')}: ${shown.title}`,
        foldLabel: `${words.t('common.fold')}: ${shown.title}`,
        whyLabel: words.t('desk.dossier.about', { title: shown.title }),
        onToggle: (open) => toggle(id, open),
        onWhy: () => openDossierPage(context, id),
      };
      if (panel) panel.update(props);
      else {
        panel = createInstrumentPanel(props);
        desk.instruments.append(panel.element);
        parts = [createLevers({ context, memory, dossier: id, into: panel.controls, onCommit }), mount(panel, room)];
      }
      for (const part of parts) part.update(look);
    },
  };
}
