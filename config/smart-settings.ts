import { z } from 'zod';
import { parseIssuers } from './smart-issuers.ts';

/** The settings of SMART launches and of framing; part of `settings.ts`. */
export const smartSettings = {
  ATLAS_SMART_ISSUERS: z
    .string()
    .optional()
    .transform((setting, ctx) => {
      try {
        return parseIssuers(setting);
      } catch (err) {
        ctx.addIssue({ code: 'custom', message: (err as Error).message });
        return z.NEVER;
      }
    })
    .meta({ secret: true })
    .describe('EHRs that may launch Atlas: a JSON list, or the path of a file with one (gateway/smart/README.md).'),
  ATLAS_FRAME_ANCESTORS: z
    .string()
    .optional()
    .transform((setting, ctx) => {
      const origins = (setting ?? '').split(/[\s,]+/).filter((one) => one !== '');
      if (origins.every((one) => ORIGIN.test(one))) return origins;
      ctx.addIssue({ code: 'custom', message: 'has to be origins such as https://*.epic.com, with spaces between' });
      return z.NEVER;
    })
    .describe('Origins whose pages may frame Atlas, such as https://*.epic.com.'),
  ATLAS_USERINFO_URL: z
    .url()
    .optional()
    .describe('Where Medplum reaches /smart/userinfo of the gateway. Default: below ATLAS_BASE_URL.'),
};

const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i;
