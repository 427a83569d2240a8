export const inspector = {
  inspector: {
    title: 'Ingress inspector',
    notSaved: 'Not saved',
    intro:
      'Paste or drop a FHIR resource or Bundle to see what would be stored of it. It stays in memory: nothing is stored, and the message is in no log.',
    paste: 'FHIR JSON',
    inspect: 'Inspect',
    clear: 'Clear',
    notFhir: 'This is not a FHIR resource or Bundle in JSON.',
    tooLarge: 'The file is larger than 5 MB.',
    original: 'As sent',
    stored: 'As it would be stored',
    changesOf: (resource: string) => `Changes of ${resource}`,
    columns: {
      element: 'Element',
      before: 'Sent',
      after: 'Stored',
      rule: 'Rule',
      identifiers: '45 CFR 164.514(b)(2)(i)',
    },
    atlasAdds: 'added by Atlas',
    more: (count: number) => `${count} more resources are not shown.`,
  },
};
