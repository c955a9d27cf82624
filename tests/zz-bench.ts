import { greatTurn, presetPlan } from './great-turn';
import { startSession } from '../src/session/session';
import { forecast, forecastBefore } from '../src/session/forecast';
import { nationalSeries } from '../src/report/series';
const pick = (ids: string[]) => nationalSeries.filter(s => ids.includes(s.id));
const s = startSession(greatTurn, { seed: 'a', lens: 'consensus', plans: presetPlan('historical'), year: 1931 });
const measures = pick(['food_grain_per_villager','steel','consumption_per_head','excess_deaths']);
let v = s.view();
for (let k=0;k<30;k++){ const t=performance.now(); const f=forecast(v,{measures}); if(k<3||k>26) console.log((performance.now()-t).toFixed(1), f.hungerShare, JSON.stringify(f.bands.steel![2])); }
