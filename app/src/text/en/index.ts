import { audit } from './audit.ts';
import { chart } from './chart.ts';
import { compliance } from './compliance.ts';
import { consents } from './consents.ts';
import { ide } from './ide.ts';
import { inspector } from './inspector.ts';
import { operations } from './operations.ts';
import { patients } from './patients.ts';
import { shell } from './shell.ts';
import { smart } from './smart.ts';

export const en = {
  ...shell,
  ...patients,
  ...chart,
  ...audit,
  ...operations,
  ...ide,
  ...smart,
  ...inspector,
  ...compliance,
  ...consents,
};
