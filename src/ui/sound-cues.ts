/** Three short sounds out of noise and sines: a stamp on paper, the detent of a lever, a low bell. Each is struck on any context. */
export type Cue = 'stamp' | 'detent' | 'bell';

/** Strikes the sound now; returns for how many seconds it is heard. */
type Strike = (audio: BaseAudioContext, out: AudioNode) => number;

/** Seconds after the start at which a paper that was lifted meets the table. */
const LANDS = 0.07;
/** The bell: how far each partial lies from its strike note, how loud it is, and how long it rings. */
const NOTE = 174.6; // Hz, the F below middle C
const PARTIALS = [
  [0.5, 0.5, 2.8],
  [1, 0.8, 2.4],
  [1.2, 0.3, 1.6],
  [1.5, 0.18, 1.2],
  [2, 0.3, 1],
  [2.67, 0.1, 0.6],
] as const;

export const strikes: Readonly<Record<Cue, Strike>> = {
  detent(audio, out) {
    noise(audio, out, { at: 0, seconds: 0.018, filter: ['bandpass', 1900], loudness: 0.16 });
    noise(audio, out, { at: 0, seconds: 0.03, filter: ['lowpass', 420], loudness: 0.1 });
    return 0.05;
  },
  stamp(audio, out) {
    noise(audio, out, { at: 0, seconds: LANDS, filter: ['highpass', 2600], loudness: 0.03, swell: true });
    tone(audio, out, { at: LANDS, from: 118, to: 52, seconds: 0.16, loudness: 0.42 });
    noise(audio, out, { at: LANDS, seconds: 0.05, filter: ['lowpass', 700], loudness: 0.3 });
    return 0.3;
  },
  bell(audio, out) {
    for (const [ratio, loudness, seconds] of PARTIALS) {
      tone(audio, out, { at: 0, from: NOTE * ratio, to: NOTE * ratio, seconds, loudness: loudness * 0.07 });
    }
    return 3;
  },
};

interface Tone {
  /** Seconds from now. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly loudness: number;
}

function tone(audio: BaseAudioContext, out: AudioNode, { at, from, to, seconds, loudness }: Tone): void {
  const start = audio.currentTime + at;
  const sine = new OscillatorNode(audio, { frequency: from });
  sine.frequency.setValueAtTime(from, start);
  sine.frequency.exponentialRampToValueAtTime(to, start + seconds);
  sine.connect(fading(audio, start, seconds, loudness)).connect(out);
  sine.start(start);
  sine.stop(start + seconds);
}

interface Noise {
  readonly at: number;
  readonly seconds: number;
  readonly filter: readonly [BiquadFilterType, number];
  readonly loudness: number;
  /** It comes up instead of dying away. */
  readonly swell?: boolean;
}

function noise(
  audio: BaseAudioContext,
  out: AudioNode,
  { at, seconds, filter: [type, frequency], loudness, swell = false }: Noise,
): void {
  const start = audio.currentTime + at;
  const source = new AudioBufferSourceNode(audio, { buffer: whiteNoise(audio, seconds) });
  const filter = new BiquadFilterNode(audio, { type, frequency });
  const envelope = swell ? rising(audio, start, seconds, loudness) : fading(audio, start, seconds, loudness);
  source.connect(filter).connect(envelope).connect(out);
  source.start(start);
}

const NOTHING = 0.0001; // an exponential ramp cannot reach nought

/** There at once, then dying away. */
function fading(audio: BaseAudioContext, start: number, seconds: number, loudness: number): GainNode {
  const envelope = new GainNode(audio, { gain: 0 });
  envelope.gain.setValueAtTime(0, start);
  envelope.gain.linearRampToValueAtTime(loudness, start + 0.004);
  envelope.gain.exponentialRampToValueAtTime(NOTHING, start + seconds);
  return envelope;
}

function rising(audio: BaseAudioContext, start: number, seconds: number, loudness: number): GainNode {
  const envelope = new GainNode(audio, { gain: 0 });
  envelope.gain.setValueAtTime(0, start);
  envelope.gain.linearRampToValueAtTime(loudness, start + seconds);
  return envelope;
}

export function whiteNoise(audio: BaseAudioContext, seconds: number): AudioBuffer {
  const buffer = new AudioBuffer({ length: Math.ceil(seconds * audio.sampleRate), sampleRate: audio.sampleRate });
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return buffer;
}
