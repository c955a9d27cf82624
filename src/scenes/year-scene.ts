/**
 * The year: it is over before the first beat is shown, and the room only tells it. Skipping everything changes nothing.
 * Space pauses, the right arrow plays one beat and stops, Escape skips one; under reduced motion each beat stands as it ends and waits.
 */
import { Scene } from 'phaser';
import type { Beat } from '#report/beat';
import { causesOfBeats } from '#report/beat-causes';
import { beatsOf } from '#report/beats';
import type { RoomContext } from '#scenes/context';
import { inSlices } from '#scenes/in-slices';
import { createRoomBar } from '#scenes/room-bar';
import { createYearBody, type YearBody } from '#scenes/year-beat';
import { createPlayer, type Player } from '#scenes/year-player';
import { createWinter, type Winter } from '#scenes/year-winter';
import { html } from '#ui/element';
import { createProgressBeats } from '#ui/progress-beats';
import { prefersReducedMotion } from '#ui/theme';

export function createYearScene(context: RoomContext): Scene {
  return new YearScene(context);
}

class YearScene extends Scene {
  readonly #context: RoomContext;

  constructor(context: RoomContext) {
    super('year');
    this.#context = context;
  }

  create(): void {
    const context = this.#context;
    const words = context.words();
    const view = context.session().view();
    const now = view.years.at(-1)!;
    const beats = beatsOf(now, view.years.at(-2), view.world);
    const left = new AbortController();
    this.events.once('shutdown', () => left.abort());
    const causes = inSlices(causesOfBeats(beats, now, view.years.at(-2), view.world, words), left.signal);
    const still = prefersReducedMotion();
    let speed = 1;
    let body: YearBody | undefined;
    let winter: Winter | undefined;
    this.events.once('shutdown', () => {
      body?.destroy();
      winter?.destroy();
    });

    const nameOf = ({ id }: Beat) => words.t(`beat.${id}.name`);
    const progressAt = (current: number, share: number) => ({
      label: words.t('year.beats'),
      beats: beats.map((beat) => ({ id: beat.id, label: nameOf(beat) })),
      current,
      share,
      summary: words.t('year.beatOf', { n: current + 1, all: beats.length, name: nameOf(beats[current]!) }),
    });
    const progress = createProgressBeats(progressAt(0, 0));
    const bar = createRoomBar(context, now.year, words.t('season.year'), progress.element);
    const room = html('div', { class: 'room' }, bar);
    context.app.append(room);
    this.events.once('shutdown', () => room.remove());

    const toReport = () => context.go('report');
    let present = 0;
    const player = createPlayer(this, beats, still, {
      onBeat: (index, timed) => {
        present = index;
        const beat = beats[index]!;
        if (beat.quiet) showWinter(beat);
        else showBeat(beat, timed);
        if (!beat.quiet) context.sound.play('bell');
        context.live.say(`${nameOf(beat)}. ${words.say(beat.text[0]!)}`);
      },
      onShare: (share) => {
        progress.update(progressAt(present, share));
        body?.at(share);
      },
      onPause: (paused) => {
        body?.showPaused(paused);
        context.stage.wake(); // it slept while nothing moved
      },
      onEnd: toReport,
    });
    this.events.once('shutdown', () => player.stop());

    const showBeat = (beat: Beat, timed: boolean) => {
      winter?.destroy();
      winter = undefined;
      room.classList.remove('is-winter');
      if (!body) {
        body = createYearBody(context, this, view, causes, still, speed, {
          toggle: player.toggle,
          setSpeed: (chosen) => {
            speed = chosen;
            player.setSpeed(chosen);
          },
          step: player.step,
          skipBeat: player.skip,
          skipToReport: toReport,
        });
        room.append(body.element);
        scrollTo(0, 0);
        body.heading.focus({ preventScroll: true });
      }
      body.show(beat, timed);
    };
    const showWinter = (beat: Beat) => {
      body?.destroy();
      body = undefined;
      room.classList.add('is-winter');
      winter = createWinter(context, view, beat, { goOn: player.skip, skipToReport: toReport });
      room.append(winter.element);
      winter.draw(this);
      scrollTo(0, 0);
      winter.heading.focus({ preventScroll: true });
    };

    addEventListener('keydown', (event) => this.#onKey(event, player), { signal: left.signal });
    player.start();
  }

  #onKey(event: KeyboardEvent, player: Pick<Player, 'toggle' | 'skip' | 'step'>): void {
    // In a dialog, and on a button, keys mean what they mean there.
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') player.skip();
    if (event.key === 'ArrowRight' && !event.altKey && !event.ctrlKey && !event.metaKey) player.step();
    if (event.key !== ' ' || (event.target as Element).closest?.('button, a, input, select')) return;
    event.preventDefault();
    player.toggle();
  }
}
