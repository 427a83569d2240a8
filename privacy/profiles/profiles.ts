import atlas from './atlas.json' with { type: 'json' };
import limitedDataSet from './limited-data-set.json' with { type: 'json' };
import safeHarbor from './safe-harbor.json' with { type: 'json' };

/** The configurations that ship, by name. */
export const PROFILES: Readonly<Record<string, unknown>> = {
  'safe-harbor': safeHarbor,
  'limited-data-set': limitedDataSet,
  atlas,
};
