/**
 * What the page can be heard with. Plain Web Audio: all of it is a handful of noises and sines, and a library would bring
 * a scheduler or a player of files that nothing here needs. The machine of sound runs only while something sounds.
 */
import { type Cue, strikes } from '#ui/sound-cues';
import { farWorks } from '#ui/sound-works';

export interface Sounds {
  play(cue: Cue): void;
  /** From 0, where nothing plays, to 1. */
  setAmbience(level: number): void;
  /** From 0 to 1. */
  setVolume(volume: number): void;
  /** What sounds fades out, and the machine rests. */
  hush(): void;
  destroy(): void;
}

const FADE = 0.4; // seconds
const DETENTS_APART = 0.05; // seconds: a lever that is drawn across its scale ticks, and does not buzz
/** The loudest that ambience becomes beside a cue. */
const RAILS = 0.25;
const HAMMER = 0.3;

export function createSounds(): Sounds {
  const audio = new AudioContext();
  const master = new GainNode(audio);
  master.connect(audio.destination);
  let voices = new GainNode(audio);
  voices.connect(master);
  let works: ReturnType<typeof startWorks> | undefined;
  let soundsUntil = 0;
  let resting = 0;
  let lastDetent = -1;

  const glide = (gain: AudioParam, to: number) => gain.setTargetAtTime(to, audio.currentTime, FADE / 3);
  const isNeeded = () => works !== undefined || audio.currentTime < soundsUntil;
  /** Asleep when the page is out of sight or nothing sounds. */
  const restOrWake = () => {
    clearTimeout(resting);
    if (document.hidden || !isNeeded()) void audio.suspend();
    else void audio.resume();
    const left = soundsUntil - audio.currentTime;
    if (left > 0 && !document.hidden) resting = window.setTimeout(restOrWake, left * 1000 + 100);
  };
  const soundFor = (seconds: number) => {
    soundsUntil = Math.max(soundsUntil, audio.currentTime + seconds);
    restOrWake();
  };
  const setAmbience = (level: number) => {
    if (level <= 0) {
      const gone = works;
      works = undefined;
      if (!gone) return;
      for (const { gain } of gone.gains) glide(gain, 0);
      for (const source of gone.sources) source.stop(audio.currentTime + 2 * FADE);
      soundFor(2 * FADE);
      return;
    }
    works ??= startWorks(audio, master);
    const [rails, hammer] = works.gains;
    glide(rails.gain, RAILS * level);
    glide(hammer.gain, HAMMER * level * level);
    restOrWake();
  };
  document.addEventListener('visibilitychange', restOrWake);
  restOrWake();

  return {
    play(cue) {
      if (document.hidden) return;
      if (cue === 'detent') {
        if (audio.currentTime - lastDetent < DETENTS_APART) return;
        lastDetent = audio.currentTime;
      }
      soundFor(strikes[cue](audio, voices));
    },
    setAmbience,
    setVolume: (volume) => glide(master.gain, volume),
    hush() {
      setAmbience(0);
      if (audio.currentTime >= soundsUntil) return;
      glide(voices.gain, 0);
      voices = new GainNode(audio);
      voices.connect(master);
    },
    destroy() {
      clearTimeout(resting);
      document.removeEventListener('visibilitychange', restOrWake);
      void audio.close();
    },
  };
}

function startWorks(audio: AudioContext, out: AudioNode) {
  const { rails, hammer } = farWorks(audio);
  const gains = [new GainNode(audio, { gain: 0 }), new GainNode(audio, { gain: 0 })] as const;
  const sources = [rails, hammer].map((buffer, i) => {
    const source = new AudioBufferSourceNode(audio, { buffer, loop: true });
    source.connect(gains[i]!).connect(out);
    source.start();
    return source;
  });
  return { sources, gains };
}
