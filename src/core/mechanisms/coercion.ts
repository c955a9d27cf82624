/**
 * Coercion at work: campaigns against specialists.
 *
 *   (E65)  blame = fear + press · trials · (1 − fear):  what E41 reads as fear when a target is missed
 *   (E65a) specialists lost = remove · trials · H
 *   (E65b) daunted = daunt · trials:  what E25a takes off initiative besides fear
 *
 * From 1928 on engineers were tried for wrecking when a target was missed, in 1937-38 managers with them. Who is arrested is
 * missing, who is left signs nothing and reports what is wanted (Bailes 1978; Katz 1975). The setting is the weight of the
 * security police in the works; nobody here arrests anybody. Those shot in 1937-38 are not counted by the model.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';

export const quantities = {
  blame: { symbol: 'blame', unit: '1', meaning: 'Fear of being blamed for a missed target, trials included', equation: 'E65' },
  specialistsLost: { symbol: 'specialists lost', unit: 'million people/yr', meaning: 'Engineers and technicians taken from their work', equation: 'E65a' },
  daunted: { symbol: 'daunted', unit: '1/yr', meaning: 'Initiative lost to trials', equation: 'E65b' },
} as const satisfies Quantities;

export const parameters = {
  press: { symbol: 'press', unit: '1', meaning: 'Further fear of blame where trials are held', equation: 'E65', range: [0, 1] },
  remove: { symbol: 'remove', unit: '1/yr', meaning: 'Specialists taken from their work in a year of trials everywhere', equation: 'E65a', range: [0, 0.2] },
  daunt: { symbol: 'daunt', unit: '1/yr', meaning: 'Initiative lost in a year of trials everywhere', equation: 'E65b', range: [0, 0.2] },
} as const satisfies Parameters;

export const levers = {
  trials: {
    symbol: 'trials',
    unit: '1',
    equation: 'E65',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'institutions',
    caution: true,
    meaning: 'Weight of the security police in the works: whether a missed target is an error (0) or a case of wrecking (1).',
  },
} as const satisfies Levers;

export interface Coercion {
  readonly blame: number;
  readonly specialistsLost: number;
  readonly daunted: number;
}

export function accuse({ nation }: Economy, { trials }: LeverValues<typeof levers>, fear: number, p: ParameterValues<typeof parameters>): Coercion {
  return {
    blame: fear + p.press * trials * (1 - fear), // (E65)
    specialistsLost: p.remove * trials * nation.specialists, // (E65a)
    daunted: p.daunt * trials, // (E65b)
  };
}
