import type { inspector as English } from '../en/inspector.ts';

export const inspector: typeof English = {
  inspector: {
    title: 'Inspector de entrada',
    notSaved: 'Sin guardar',
    intro:
      'Pegue o suelte un recurso o Bundle FHIR para ver qué se guardaría de él. Permanece en memoria: no se guarda nada, y el mensaje no está en ningún registro.',
    paste: 'JSON de FHIR',
    inspect: 'Inspeccionar',
    clear: 'Vaciar',
    notFhir: 'Esto no es un recurso ni un Bundle FHIR en JSON.',
    tooLarge: 'El archivo supera los 5 MB.',
    original: 'Como se envió',
    stored: 'Como se guardaría',
    changesOf: (resource: string) => `Cambios de ${resource}`,
    columns: {
      element: 'Elemento',
      before: 'Enviado',
      after: 'Guardado',
      rule: 'Regla',
      identifiers: '45 CFR 164.514(b)(2)(i)',
    },
    atlasAdds: 'añadido por Atlas',
    more: (count: number) => `No se muestran otros ${count} recursos.`,
  },
};
