/** The account beside the map: what the beat is about, its figures in counted marks, and what stays for a villager. */

import type { World } from '#core/world';
import { type Account, type AccountRow, accountOf, rowAt } from '#report/account';
import type { Beat } from '#report/beat';
import { type Print, printOf } from '#report/units';
import type { Words } from '#report/words';
import { createCountRow } from '#ui/count-row';
import { html, setText } from '#ui/element';
import type { MarkKind } from '#ui/mark-style';
import { createNeedScale } from '#ui/need-scale';
import type { PictogramName } from '#ui/pictograms';

/** Figures that have a mark of their own; the others are figures only. */
const looks: Readonly<Record<string, readonly [PictogramName, MarkKind]>> = {
  horses: ['horse', 'take'],
  cattle: ['cow', 'take'],
  sownArea: ['ear', 'stay'],
  tractors: ['tractor', 'industry'],
  steel: ['ingot', 'industry'],
  coal: ['coal', 'take'],
  electricity: ['pylon', 'industry'],
  unfinishedYears: ['site2', 'idle'],
  harvest: ['sack', 'stay'],
  seed: ['sack', 'stay'],
  reportedHarvest: ['sack', 'missing'],
  towns: ['sack', 'take'],
  export: ['sack', 'take'],
  army: ['sack', 'take'],
  industry: ['sack', 'take'],
  returned: ['sack', 'stay'],
  exportEarnings: ['coin', 'take'],
  machinery: ['machine', 'industry'],
  newDebt: ['coin', 'idle'],
  goldSold: ['coin', 'take'],
  investment: ['site1', 'industry'],
  completed: ['site3', 'industry'],
  arms: ['tank', 'take'],
  left: ['migrant', 'take'],
  housed: ['house', 'industry'],
  barracks: ['barrack', 'take'],
  withoutWork: ['worker', 'idle'],
  turnedAway: ['migrant', 'missing'],
};
const MOST_MARKS = 12;

export interface YearAccount {
  /** Draws the account at a share of its beat. */
  at(share: number): void;
}

export function fillAccount(
  element: HTMLElement,
  beat: Beat,
  world: World,
  words: Words,
  mapKey: string,
  causes: HTMLElement,
): YearAccount {
  const account = accountOf(beat, world);
  const rows = account.rows.map((row) => accountRow(row, words));
  element.replaceChildren(
    heading(beat, words),
    html('dl', { class: 'account-rows' }, ...rows.map(({ element: row }) => row)),
    causes,
    needOf(account, words) ?? '',
    html('p', { class: 'account-key' }, mapKey),
  );
  return {
    at: (share) => {
      for (const row of rows) row.at(share);
    },
  };
}

function heading({ about, from, to, unit }: Beat, words: Words): HTMLElement {
  const print = printOf(unit);
  const was = from === undefined ? '' : ` · ${words.t('common.was', { value: words.format.value(from, print) })}`;
  return html(
    'h3',
    { class: 'account-head' },
    `${words.t(`series.${about}`)} `,
    html('b', {}, words.format.value(to, print)),
    html('small', {}, words.t(`unit.${print.unit}`), was),
  );
}

function accountRow(row: AccountRow, words: Words) {
  const print = printOf(row.unit);
  const figure = html('b');
  const beside = [row.of === undefined ? '' : words.t('common.of', { value: printed(row.of, print, words) })];
  if (row.last !== undefined) beside.push(words.t('common.was', { value: printed(row.last, print, words) }));
  const look = looks[row.id];
  const marks = look && createCountRow({ pictogram: look[0], segments: [], most: MOST_MARKS });
  const element = html(
    'div',
    {},
    html('dt', {}, words.t(`figure.${row.id}`), html('small', {}, ` ${words.t(`unit.${print.unit}`)}`)),
    html('dd', {}, figure, html('small', {}, ` ${beside.join(' ')}`), marks?.element),
  );
  const at = (share: number) => {
    const { value, marks: count, missing } = rowAt(row, share);
    setText(figure, printed(value, print, words));
    if (!look) return;
    marks?.update({
      pictogram: look[0],
      segments: [
        { count, kind: look[1] },
        { count: missing, kind: 'missing' },
      ],
      most: MOST_MARKS,
    });
  };
  return { element, at };
}

function needOf({ need }: Account, words: Words): HTMLElement | undefined {
  if (!need) return undefined;
  const valueText = words.format.number(need.value);
  const [low, high] = [words.format.number(need.low), words.format.number(need.high)];
  const needText = words.t('year.needRange', { low, high });
  const said = `${valueText} ${words.t('unit.kilograms')} ${words.t('year.need')}; ${needText}`;
  return html(
    'div',
    { class: 'account-need' },
    html('p', {}, html('b', {}, valueText), ` ${words.t('unit.kilograms')} `, words.t('year.need')),
    createNeedScale({ ...need, valueText, needText, description: said }).element,
  );
}

const printed = (value: number, print: Print, words: Words) => words.format.value(value, print);
