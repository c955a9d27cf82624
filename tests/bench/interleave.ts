/**
 * Times several pieces of work fairly: in one process, in short slices that take turns, so that whatever slows the machine
 * slows all alike; and by a low percentile of the slices, because noise only ever adds.
 */

export interface Timing {
  readonly name: string;
  /** Nanoseconds a call, at the tenth percentile of the slices. */
  readonly nanoseconds: number;
}

const SLICE = 2; // ms
const WARM_UP = 200; // ms a side
const PERCENTILE = 0.1;

/** Keeps results alive, so that no work is optimized away. */
let sink = 0;

function slice(work: () => number, calls: number): number {
  const began = performance.now();
  for (let i = 0; i < calls; i += 1) sink += work();
  return performance.now() - began;
}

function callsInSlice(work: () => number): number {
  let calls = 1;
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) if (slice(work, calls) < SLICE) calls = Math.ceil(calls * 1.2);
  return calls;
}

export function interleave(sides: Record<string, () => number>, slices = 200): Timing[] {
  const runs = Object.entries(sides).map(([name, work]) => ({
    name,
    work,
    calls: callsInSlice(work),
    times: [] as number[],
  }));
  globalThis.gc?.();
  for (let i = 0; i < slices; i += 1) for (const { work, calls, times } of runs) times.push(slice(work, calls) / calls);
  if (!Number.isFinite(sink)) throw new Error('A benchmark computed no number.');
  return runs.map(({ name, times }) => {
    times.sort((a, b) => a - b);
    return { name, nanoseconds: times[Math.floor(slices * PERCENTILE)]! * 1e6 };
  });
}

/** One line a side; the ratio to the first side travels between machines, the nanoseconds do not. */
export function print(title: string, timings: Timing[]): void {
  const reference = timings[0]!.nanoseconds;
  console.log(`\n${title}`);
  for (const { name, nanoseconds } of timings)
    console.log(
      `  ${name.padEnd(32)} ${nanoseconds.toFixed(1).padStart(12)} ns   ${(nanoseconds / reference).toFixed(2).padStart(8)} ×`,
    );
}
