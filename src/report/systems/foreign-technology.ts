/** Foreign technology: contracts paid in gold, what they taught, and the tractors that came from abroad until home works made them. */
import { MACHINES } from '#core/economy';
import { series } from '#report/series-declaration';
import type { System } from '#report/systems/system';

const GOLD = 'million gold roubles';

export const foreignTechnology: System = {
  id: 'foreign-technology',
  series: [
    series(
      'aid_spending',
      GOLD,
      'Foreign engineers, drawings and model machines paid for',
      'E60',
      ({ ledger }) => ledger.trade.experts + ledger.trade.served * ledger.aid.models,
    ),
    series(
      'technique_learned',
      '0-1',
      'Foreign technique learned by machine building',
      'E60b',
      ({ after }) => after.sectors[MACHINES]!.taught,
    ),
    series(
      'machine_experience',
      'ratio',
      'Experience of machine building, in years of the output of 1928',
      'E60c',
      ({ after }) => after.nation.machineExperience,
    ),
    series(
      'tractors_home',
      'thousand hp',
      'Tractors of home works delivered in the year',
      'E62',
      ({ ledger }) => ledger.tractors.home,
    ),
    series(
      'tractors_imported',
      'thousand hp',
      'Tractors bought abroad in the year',
      'E62',
      ({ ledger }) => ledger.tractors.imported,
    ),
    series('tractor_import_cost', GOLD, 'Gold paid for tractors', 'E62b', ({ ledger }) => ledger.tractors.importedGold),
  ],
  figures: [
    'technique_learned',
    'aid_spending',
    'machine_experience',
    'tractors_imported',
    'tractors_home',
    'tractor_import_cost',
    'machinery_imports',
  ],
  levers: [
    'skills.foreignExperts',
    'aid.licences',
    'aid.models',
    'tractors.imports',
    'tractors.exports',
    'trade.machineryImports',
  ],
  map: {
    unit: 'thousand hp',
    of: ({ ledger }) => {
      const { imported, delivered } = ledger.tractors;
      return ledger.mechanisation.received.map((power) => (delivered > 0 ? (power * imported) / delivered : 0));
    },
  },
};
