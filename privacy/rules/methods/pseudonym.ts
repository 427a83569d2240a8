import { elementsOf, isResourceType } from '../../schema/schema.ts';
import { type ElementTreatment, type Method, OPERATIONS, record, type Site } from './method.ts';
import { notEmpty } from './redact.ts';

/**
 * Ids, references, URLs and identifiers become keyed pseudonyms that stay consistent over all of them. On a Reference or
 * an Identifier as a whole, what stands beside the pseudonym goes: displays, assigners, periods.
 */
export const pseudonym: Method = {
  name: 'pseudonym',
  own: true,
  primitive: (site) => {
    const isUrl =
      URL_TYPES.has(site.type) ||
      `${site.parentType}.${site.name}` === 'Reference.reference' ||
      site.name === 'ifNoneExist';
    const ofResource = isResourceType(site.parentSchemaType);
    return notEmpty((value, run) => {
      const { pseudonyms } = run.circumstances;
      const text = String(value);
      const kept = isUrl
        ? pseudonyms.url(text)
        : pseudonyms.id(text, { ofResource, contained: run.contained.get(text) });
      record(run, site, OPERATIONS.cryptoHash);
      return kept;
    });
  },
  element: (site) => ELEMENTS[site.type]?.(site),
};

const URL_TYPES: ReadonlySet<string> = new Set(['uri', 'url', 'canonical']);

const ELEMENTS: Readonly<Record<string, (site: Site) => ElementTreatment>> = {
  Reference: (site) => {
    const targets = elementsOf(site.parentSchemaType)?.[site.key]?.r;
    return (element, run) => {
      record(run, site, OPERATIONS.cryptoHash);
      return run.circumstances.pseudonyms.reference(element, targets, run.contained);
    };
  },
  Identifier: (site) => (element, run) => {
    record(run, site, OPERATIONS.cryptoHash);
    return run.circumstances.pseudonyms.identifier(element);
  },
};
