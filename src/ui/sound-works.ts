/**
 * Works and rails from far away: a rumble, the joints of a rail under a train, and behind them a hammer once industry is
 * large. It is written into one stretch of sound that is played round and round, so that it costs nothing but its playing.
 */
import { whiteNoise } from '#ui/sound-cues';

const SECONDS = 12;
/** A rate this low is enough for what is far away. */
const RATE = 16_000;
const SEAM = 0.5; // seconds over which the end is laid into the beginning
/** Wheels of two bogies over one joint, and the way from joint to joint, seconds. */
const WHEELS = [0, 0.11, 0.34, 0.45] as const;
const JOINTS = 1.5;
const HAMMER = 3; // seconds between two blows

/** Loud in full; the caller turns it down. */
export function farWorks(audio: BaseAudioContext): { readonly rails: AudioBuffer; readonly hammer: AudioBuffer } {
  const rails = stretch();
  const rumble = rumbleOf(audio);
  const sound = rails.getChannelData(0);
  for (let i = 0; i < sound.length; i++) sound[i] = rumble[i]!;
  for (let at = 0; at < SECONDS; at += JOINTS) {
    for (const wheel of WHEELS) knock(sound, at + wheel, { pitch: 150, seconds: 0.07, loudness: 0.1 });
  }
  const hammer = stretch();
  for (let at = 0.8; at < SECONDS; at += HAMMER) {
    knock(hammer.getChannelData(0), at, { pitch: 62, seconds: 0.5, loudness: 0.5 });
    knock(hammer.getChannelData(0), at, { pitch: 311, seconds: 0.25, loudness: 0.05 });
  }
  return { rails, hammer };
}

function stretch(): AudioBuffer {
  return new AudioBuffer({ length: SECONDS * RATE, sampleRate: RATE });
}

/** Noise whose high notes are taken away twice over, with an end that runs into its beginning. */
function rumbleOf(audio: BaseAudioContext): Float32Array {
  const length = SECONDS * RATE;
  const seam = SEAM * RATE;
  const raw = whiteNoise(audio, ((SECONDS + SEAM) * RATE) / audio.sampleRate).getChannelData(0);
  const soft = new Float32Array(length + seam);
  let once = 0;
  let twice = 0;
  for (let i = 0; i < soft.length; i++) {
    once += 0.03 * (raw[i % raw.length]! - once);
    twice += 0.03 * (once - twice);
    soft[i] = twice * 3;
  }
  for (let i = 0; i < seam; i++) {
    const share = i / seam;
    soft[i] = soft[i]! * share + soft[length + i]! * (1 - share);
  }
  return soft.subarray(0, length);
}

interface Knock {
  readonly pitch: number;
  readonly seconds: number;
  readonly loudness: number;
}

function knock(sound: Float32Array, at: number, { pitch, seconds, loudness }: Knock): void {
  const first = Math.round(at * RATE);
  for (let i = 0; i < seconds * RATE * 4; i++) {
    const time = i / RATE;
    const ringing = Math.sin(2 * Math.PI * pitch * time) * Math.exp(-time / (seconds / 3)) * Math.min(1, time / 0.004);
    const here = (first + i) % sound.length;
    sound[here] = sound[here]! + ringing * loudness;
  }
}
