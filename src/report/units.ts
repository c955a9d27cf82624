/** How figures are printed: the words of their unit, how many places, and whether they are said in hundredths. */
import type { NamedLever } from '#core/model';

export interface Print {
  /** Words: `unit.<unit>`. */
  readonly unit: string;
  readonly digits: number;
  /** Multiplied before it is printed: 100 makes a share a percentage. */
  readonly times: number;
}

const print = (unit: string, digits: number, times = 1): Print => ({ unit, digits, times });

/** Every unit that a series or a lever is measured in. */
const prints: Readonly<Record<string, Print>> = {
  '1': print('none', 2),
  '1/yr': print('percentYear', 1, 100),
  'index, 1928 = 1': print('index1928', 0, 100),
  'million people': print('millionPeople', 2),
  'Mt/yr': print('megatonnes', 1),
  'thousand hp/yr': print('horsepower', 0),
  'million gold roubles/yr': print('goldRoubles', 0),
  'million roubles/yr': print('roubles', 0),
  'million roubles of 1928': print('roubles1928', 0),
  'of GDP': print('percentGdp', 1, 100),
  '1928 = 1': print('index1928', 0, 100),
  '1913 = 1': print('index1913', 0, 100),
  'million t': print('megatonnes', 1),
  kg: print('kilograms', 0),
  million: print('millions', 1),
  thousand: print('thousands', 1),
  'million ha': print('hectares', 1),
  'thousand hp': print('horsepower', 0),
  'thousand kW': print('kilowatts', 0),
  works: print('works', 0),
  cards: print('none', 0),
  '0-1': print('percent', 0, 100),
  ratio: print('none', 2),
  'bazaar/state': print('times', 1),
  'million roubles': print('roubles', 0),
  'roubles a year': print('roublesYear', 0),
  'million gold roubles': print('goldRoubles', 0),
  TWh: print('terawattHours', 1),
  years: print('years', 2),
};

export function printOf(unit: string): Print {
  const found = prints[unit];
  if (!found) throw new RangeError(`nothing says how to print ${unit}`);
  return found;
}

/** A lever that is a share of something is printed in hundredths, and every lever to the places of its step. */
export function printOfLever({ unit, range, step }: NamedLever): Print {
  const base = unit === '1' && range[1] <= 1 ? print('percent', 0, 100) : printOf(unit);
  const printedStep = step * base.times;
  const digits = printedStep >= 1 ? 0 : printedStep * 10 >= 1 ? 1 : 2;
  return { ...base, digits };
}
