import { test } from 'vitest';
import { sum } from '#core/regions';
import { modelUnder, seriesOf } from './model-under';
test('p', () => {
  const at = modelUnder();
  const out: string[] = [];
  for (const preset of ['historical', 'nep-preserved']) {
    const run = (e: number) => seriesOf(at.run(preset, { bend: () => ({ 'investment.producerShare': e }) }), 'consumption');
    const low = run(0.07);
    out.push(preset + ' ' + run(0.23).map((v, i) => (v / low[i]!).toFixed(4)).join(' '));
    out.push('  .55/.23 ' + run(0.55).map((v, i) => (v / run(0.23)[i]!).toFixed(3)).join(' '));
  }
  const sales = (y: any) => sum(y.ledger.marketing.sales);
  const usual = at.year({});
  const f = (l: any) => (1 - sales(at.year(l)) / sales(usual)).toFixed(4);
  for (const p of [1.1, 1.2, 0.9, 0.8, 0.7]) out.push(`L3 all farm ${p} ` + f({ 'scissors.grainPrice': p, 'scissors.otherFarmPrice': p }) + ' grain only ' + f({ 'scissors.grainPrice': p }));
  out.push('manuf 1.1, 1.25: ' + f({ 'scissors.manufacturesPrice': 1.1 }) + ' ' + f({ 'scissors.manufacturesPrice': 1.25 }));
  out.push('emptier ' + f({ 'scissors.villageShare': 0.28 }) + ' meat ' + f({ 'scissors.otherFarmPrice': 1.25 }));
  const strike = at.year({ 'scissors.grainPrice': 0.8, 'scissors.otherFarmPrice': 0.8 });
  out.push('availability usual/strike ' + usual.ledger.scissors.availability + ' ' + strike.ledger.scissors.availability + ' harvest ' + sum(usual.ledger.harvest.harvest) + ' ' + sum(strike.ledger.harvest.harvest));
  out.push('eff price ' + usual.ledger.scissors.effectivePrice + ' ' + strike.ledger.scissors.effectivePrice + ' disposable ' + usual.ledger.marketing.disposable.map((x: number) => x.toFixed(0)).join(' '));
  out.push('channels ' + sum(usual.ledger.marketing.toState) + ' ' + sales(usual) + ' strike ' + sum(strike.ledger.marketing.toState) + ' ' + sales(strike));
  const waiting = (jobsFor: number) => at.run('nep-preserved', { bend: (_, year) => ({ 'labour.budgetSoftness': year < 1928 + jobsFor ? 1 : 0, 'investment.rate': 0.3, 'trade.machineryImports': 0, 'money.mopUp': 0, 'money.wageGrowth': 0.05 }) });
  const j = (y: any) => y.ledger.labour.unemployed;
  const [n, t] = [waiting(0), waiting(3)];
  out.push('L8 none ' + n.map((y) => j(y).toFixed(3)).join(' '), 'three ' + t.map((y) => j(y).toFixed(3)).join(' '), 'force none ' + n.map((y) => y.ledger.labour.labourForce.toFixed(2)).join(' '), 'force three ' + t.map((y) => y.ledger.labour.labourForce.toFixed(2)).join(' '));
  const b = (s: number) => at.run('nep-preserved', { bend: () => ({ 'labour.budgetSoftness': s }) });
  for (const s of [0, 0.05, 0.15, 0.3, 1]) out.push(`L8a ${s} ` + b(s).map((y) => `${j(y).toFixed(2)}/${y.ledger.labour.workers.toFixed(2)}`).join(' '));
  const nw = modelUnder({ parameters: { 'migration.slope': 0, 'migration.slopeCollective': 0, 'migration.vacancyPull': 0, 'labour.joining': 0 } });
  void nw;
  console.log(out.join('\n'));
});
