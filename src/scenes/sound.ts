/**
 * Sound, off until it is asked for: nothing is fetched and no machine of sound is built before that, and none in a year of
 * mass mortality, which is silent. One button in the frame of every room turns it on and off; the settings hold how loud.
 */
import { isSilent, worksHeard } from '#report/sound';
import type { RoomContext, RoomId } from '#scenes/context';
import { html, setAttributes } from '#ui/element';
import { lineIcon } from '#ui/line-icon';
import type { Cue } from '#ui/sound-cues';
import type { Sounds } from '#ui/sounds';

export interface Sound {
  /** The one control in the frame; each room takes it into its bar. */
  readonly button: HTMLElement;
  play(cue: Cue): void;
  /** The room, the game or the settings have changed. */
  attune(room?: RoomId): void;
}

const VOLUMES = { low: 0.25, middle: 0.55, full: 1 } as const;
const AT_WORK: readonly (RoomId | undefined)[] = ['planning', 'autumn', 'year', 'report'];

export function createSound(house: () => RoomContext, load: () => Promise<() => Sounds>): Sound {
  let room: RoomId | undefined;
  let sounds: Sounds | undefined;
  let coming = false;
  let chosen: string | undefined;
  let sampleWanted = false;
  const toggle = () => house().changeSettings({ sound: house().settings().sound === 'on' ? 'off' : 'on' });
  const button = html(
    'button',
    { type: 'button', class: 'icon-button sound-button', 'data-id': 'sound', onclick: toggle },
    lineIcon('sound'),
    lineIcon('mute'),
  );
  /** The year on the table or just lived, in the rooms that belong to one. */
  const year = () => (AT_WORK.includes(room) ? house().session().view().preview : undefined);
  const mayBeHeard = () => {
    const now = year();
    return house().settings().sound === 'on' && !(now && isSilent(now));
  };
  /** Browsers let a page be heard once it has been touched. */
  const whenTouched = (then: () => void) => {
    if (navigator.userActivation?.hasBeenActive ?? true) return then();
    for (const name of ['pointerup', 'keydown']) addEventListener(name, then, { once: true });
  };
  const raise = () =>
    whenTouched(async () => {
      if (sounds || coming || !mayBeHeard()) return;
      coming = true;
      const create = await load().finally(() => {
        coming = false;
      });
      if (!mayBeHeard()) return;
      sounds = create();
      attune();
    });

  function attune(entered = room): void {
    room = entered;
    const { sound, volume } = house().settings();
    setAttributes(button, {
      'aria-label': house().words().t('settings.sound'),
      'aria-pressed': String(sound === 'on'),
    });
    const before = chosen;
    chosen = `${sound} ${volume}`;
    // Whoever turns it on, or up, hears at once what that is.
    if (before !== undefined && before !== chosen) sampleWanted = sound === 'on';
    if (sound === 'off') {
      sounds?.destroy();
      sounds = undefined;
      return;
    }
    const now = year();
    if (!sounds) {
      if (sampleWanted || now) raise();
      return;
    }
    sounds.setVolume(VOLUMES[volume]);
    if (mayBeHeard()) {
      sounds.setAmbience(now ? worksHeard(now) : 0);
      if (sampleWanted) sounds.play('bell');
    } else sounds.hush();
    sampleWanted = false;
  }

  return {
    button,
    attune,
    play(cue) {
      if (!mayBeHeard()) return;
      if (sounds) sounds.play(cue);
      else raise();
    },
  };
}
