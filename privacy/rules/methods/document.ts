import { keptAttachment } from '../../deidentify/attachments.ts';
import { checkDateForm, dateTreatment } from './date.ts';
import { type Method, OPERATIONS, record } from './method.ts';

/** An Attachment: what kind of document it is, a pseudonym of where it lies, and of a text the text, redacted. */
export const document: Method = {
  name: 'document',
  own: true,
  check: checkDateForm,
  primitive: () => () => undefined,
  element: (site) => {
    if (site.type !== 'Attachment') return undefined;
    const date = dateTreatment({ ...site, type: 'dateTime' });
    return (element, run) => {
      const kept = keptAttachment(element, {
        date: (value) => date(value, run) as string | undefined,
        url: (url) => run.circumstances.pseudonyms.url(url),
        redactText: (text) => run.circumstances.redactText(text),
      });
      if (JSON.stringify(kept) === JSON.stringify(element)) return element;
      record(run, site, OPERATIONS.redact);
      return kept;
    };
  },
};
