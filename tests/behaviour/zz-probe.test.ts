import { test } from 'vitest';
import { sum } from '#core/regions';
import { HORSES } from '#core/economy';
import { opening, parameters } from '../great-turn';
import { modelUnder, seriesOf } from './model-under';
test('p', () => {
  const out: string[] = [];
  const at = modelUnder();
  const h = at.run('historical');
  out.push(h.map((y) => y.ledger.farm.herdIndex.toFixed(3)).join(' '));
  const pw = (y: any) => (sum(y.ledger.livestock.herds.map((x: any) => x[HORSES]!)) + parameters.harvest.horseOfTractor * sum(y.before.regions.map((r: any) => r.tractors)) / 1000) / (sum(opening.regions.map(({ herds }) => herds[HORSES]!)) + parameters.harvest.horseOfTractor * sum(opening.regions.map((r) => r.tractors)) / 1000);
  out.push(h.map((y) => pw(y).toFixed(3)).join(' '));
  const inv = (p: number) => sum(seriesOf(at.run('nep-preserved', { bend: (plan) => ({ 'supply.grainExports': 0, 'scissors.grainPrice': p * plan['scissors.grainPrice'], 'scissors.otherFarmPrice': p * plan['scissors.otherFarmPrice'] }) }), 'investment', 1929, 1933));
  out.push('L2b ' + inv(0.75) / inv(1));
  console.log(out.join('\n'));
});
