/**
 * The currency: how far people trust the rouble, and what they hold when they do not.
 *
 *   (E54)  τ' = τ + heal · reform · closed · cover · (1 − τ) − flight · (1 − reform) · printed · τ,  between τ_min and 1
 *   (E54a) unwanted = max(0, ΔM − growth of the money people wish to hold);  printed = min(1, unwanted / (borne · M))
 *          closed = 1 − min(1, unwanted / (sound · money they would hold at full trust));  cover = min(1, (gold + foreign exchange) · P / (backing · M)),
 *          for the gold that stands behind a rouble is worth what goods are worth (I11)
 *   (E54b) melted = melt · (1 − τ) · max(0, M_p − τ · k · D): balances that nobody wants lose their worth as prices run away
 *   (E54c) taken = 1 − shun · (1 − τ): what a rouble counts for in the village, beside barter
 *   (E54d) working capital = min(1, (barter + (1 − barter) · τ) · credit)
 *
 * Roubles of account are the gold roubles of the reform throughout, so that a run-away of prices shows as balances that melt, and
 * not as noughts. What people wish to hold is τ · k · D for households and τ · k_e for works (E31, E33): trust at 1 changes nothing.
 * Where money is not printed for the treasury (reform at 1) it is not fled from here: with prices fixed, too much money shows in
 * queues and on the bazaar (E32), and whether that too wore trust away in the thirties is left open.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { NationStocks } from '#core/economy';
import { clamp } from '#core/kernel/math';

export const quantities = {
  trust: { symbol: 'τ', unit: '1', meaning: 'Trust in money: 1 as in 1924-28', equation: 'E54' },
  printed: { symbol: 'printed', unit: '1', meaning: 'Money printed beyond what people wish to hold, over what the currency bears', equation: 'E54a' },
  melted: { symbol: 'melted', unit: 'million roubles/yr', meaning: 'Worth that the cash of households lost as prices ran away', equation: 'E54b' },
  workingCapital: { symbol: 'working capital', unit: '1', meaning: 'Real credit of works over that of 1928', equation: 'E54d' },
} as const satisfies Quantities;

export const parameters = {
  heal: { symbol: 'heal', unit: '1/yr', meaning: 'Lost trust that a full reform wins back in a year', equation: 'E54', range: [0, 1] },
  flight: { symbol: 'flight', unit: '1/yr', meaning: 'Share of trust lost in a year of the heaviest printing', equation: 'E54', range: [0, 1] },
  trustMin: { symbol: 'τ_min', unit: '1', meaning: 'Trust in a currency that only taxes keep alive', equation: 'E54', range: [0.01, 0.5] },
  borne: { symbol: 'borne', unit: '1', meaning: 'Unwanted printing in a year, over the money there is, from which everybody flees', equation: 'E54a', range: [0.2, 4] },
  sound: { symbol: 'sound', unit: '1', meaning: 'Printing in a year, over the money of a country that trusts it, at which no reform gets anywhere', equation: 'E54a', range: [0.1, 2] },
  backing: { symbol: 'backing', unit: '1', meaning: 'Gold and foreign exchange that must stand behind a rouble', equation: 'E54a', range: [0, 1] },
  melt: { symbol: 'melt', unit: '1', meaning: 'Share of unwanted cash that melts in a year without any trust', equation: 'E54b', range: [0, 1] },
  shun: { symbol: 'shun', unit: '1', meaning: 'What peasants deduct from a price in money that nobody trusts', equation: 'E54c', range: [0, 0.9] },
  barter: { symbol: 'barter', unit: '1', meaning: 'Working capital of works that trade in kind', equation: 'E54d', range: [0, 0.6] },
} as const satisfies Parameters;

export const levers = {
  reform: {
    symbol: 'reform',
    unit: '1',
    equation: 'E54',
    range: [0, 1],
    step: 0.1,
    initial: 1,
    dossier: 'money',
    meaning: 'Currency: 0 the treasury pays with the printing press, 1 the State Bank alone issues notes, backed by gold and goods, as from 1922-24.',
  },
} as const satisfies Levers;

/** (E54c) What a rouble counts for in the village. */
export function takenInVillage(trust: number, { shun }: ParameterValues<typeof parameters>): number {
  return 1 - shun * (1 - trust);
}

/** (E54d) */
export function workingCapitalOf(trust: number, credit: number, { barter }: ParameterValues<typeof parameters>): number {
  return Math.min(1, (barter + (1 - barter) * trust) * credit);
}

/** (E54b) Cash of households that melts, of what they hold at the end of the year and what they wished to hold. */
export function meltedCash(trust: number, held: number, wanted: number, { melt }: ParameterValues<typeof parameters>): number {
  return melt * (1 - trust) * Math.max(0, held - wanted);
}

/** A rouble, where nobody holds any: nothing is divided by nothing. */
const SOME = 1e-6;

export interface Currency {
  readonly trust: number;
  readonly printed: number;
  readonly closed: number;
  readonly cover: number;
}

export function keepTrust(
  { moneyTrust, householdCash, enterpriseCash, gold, foreignReserve, retailPrice }: NationStocks,
  { emission, cashWanted, cashTrusting }: { readonly emission: number; readonly cashWanted: number; readonly cashTrusting: number },
  { reform }: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): Currency {
  const money = Math.max(SOME, householdCash + enterpriseCash);
  const unwanted = Math.max(0, emission - Math.max(0, cashWanted - money));
  const printed = Math.min(1, unwanted / (p.borne * money));
  const cover = p.backing > 0 ? Math.min(1, ((gold + foreignReserve) * retailPrice) / (p.backing * money)) : 1; // (E54a)
  const closed = 1 - Math.min(1, unwanted / (p.sound * Math.max(SOME, cashTrusting)));
  const won = p.heal * reform * closed * cover * (1 - moneyTrust);
  const lost = p.flight * (1 - reform) * printed * moneyTrust;
  return { trust: clamp(moneyTrust + won - lost, p.trustMin, 1), printed, closed, cover }; // (E54)
}
