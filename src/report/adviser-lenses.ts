/**
 * By whose numbers an adviser is read: the school among our lenses that stands nearest to what he argued. None of them knew
 * these schools; the attribution is ours.
 */
import type { AdviserId } from '#report/advisers';

export const lensOfAdviser: Readonly<Record<AdviserId, string>> = {
  // Works cannot be built of bricks that are not there: capacities hardly replace each other, and haste wastes.
  bukharin: 'hunter',
  gromanBazarov: 'hunter',
  ordzhonikidze: 'hunter',
  mezhlauk: 'hunter',
  voznesensky: 'hunter',
  // The village is squeezed by prices and answers them weakly; industry that leads pays back well.
  preobrazhensky: 'preobrazhensky',
  trotsky: 'preobrazhensky',
  // What is ploughed back into heavy industry makes the growth, and hands from the village are full workers.
  strumilin: 'allen',
  krzhizhanovsky: 'allen',
  // The same, and for the army works that can make weapons count most.
  tukhachevsky: 'allen',
  // A market brings technique on of itself; orders in its place cost it.
  kondratiev: 'cggt-like',
  sokolnikov: 'cggt-like',
  // Not the weather but what is done to the village spoils its harvest.
  rykov: 'naumenko',
  // None of the schools is about shops.
  mikoyan: 'consensus',
};
