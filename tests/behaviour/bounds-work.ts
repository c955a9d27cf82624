/** Work: who learns, how he is paid, what holds him, who is held. */
import { type Bound, level, rate, share } from './bound';

export const aboutSchools: readonly Bound[] = [
  level('literacy', {
    near: [0.48, 0.9],
    anywhere: [0.45, 0.9],
    because: 'Half of those from nine years up in 1926, 81 in a hundred in 1939; no country went faster.',
  }),
  level('school_leavers_reading', {
    near: [0.55, 0.98],
    anywhere: [0.3, 0.98],
    because: 'Those who leave school follow those who enter it, with years between.',
  }),
  level('learning', {
    near: [0.35, 0.7],
    anywhere: [0.3, 0.8],
    because: 'E23a, and a quarter more of it where twice as many read.',
  }),
  level('specialists', {
    near: [0.4, 3.5],
    anywhere: [0.25, 5],
    because: 'Half a million in 1928, some two million trained by 1937; a tenth of all services could not train more.',
  }),
];

export const aboutPay: readonly Bound[] = [
  level('wage_spread', { near: [0.9, 1.28], anywhere: [0.8, 1.3], because: 'Pay by the piece and records (E64e).' }),
  level('sound_output', {
    near: [0.94, 1.03],
    anywhere: [0.93, 1.04],
    because: 'What haste spoils is a few parts in a hundred.',
  }),
  level('record_reports', { near: [0, 0.02], anywhere: [0, 0.02], because: 'Two parts in a hundred at most (E64d).' }),
  level('resentment', { near: [0, 0.9], anywhere: [0, 1], because: 'A share.' }),
  level('labour_turnover', {
    near: [0.3, 2.03],
    anywhere: [0.09, 2.03],
    because:
      'Between 0.9 and 1.5 in the record, twice a year at building sites; the strictest law keeps a third of them.',
  }),
  level('strike_days', {
    near: [0, 150],
    anywhere: [0, 281],
    because: 'For a hundred workers; 1 % of the year where all resent and nobody is held.',
  }),
];

export const aboutPeopleHeld: readonly Bound[] = [
  share('people_settled', 'population', {
    near: [0, 0.03],
    anywhere: [0, 0.08],
    because: '1.3 of 160 million in 1932; four times as many where a campaign never ends.',
  }),
  share('people_in_camps', 'population', {
    near: [0.0005, 0.03],
    anywhere: [0.0003, 0.06],
    because: '1.9 of 170 million in 1941 by the registers; trials in every year would hold twice as many.',
  }),
  rate(
    'specialists lost over specialists',
    ['specialists_lost'],
    ({ result: { before, ledger } }) => ledger.coercion.specialistsLost / before.nation.specialists,
    { near: [0, 0.031], anywhere: [0, 0.031], because: 'E65a at its height.' },
  ),
  level('initiative', { near: [0.3, 1], anywhere: [0, 1], because: 'A share of what was dared in 1928.' }),
];
