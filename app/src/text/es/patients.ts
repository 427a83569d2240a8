import type { patients as English } from '../en/patients.ts';

export const patients: typeof English = {
  patients: {
    title: 'Pacientes',
    subtitle: 'Por seudónimo. Los nombres y otros identificadores no están en este registro.',
    search: 'Token',
    searchPlaceholder: 'pt_… o los tres caracteres',
    searchInvalid: 'Escriba un token (pt_…) o los tres caracteres entre corchetes. No se busca por nombres.',
    gender: 'Sexo',
    ageBand: 'Grupo de edad',
    any: 'Cualquiera',
    clear: 'Quitar filtros',
    columns: {
      patient: 'Paciente',
      token: 'Token',
      gender: 'Sexo',
      ageBand: 'Grupo de edad',
      updated: 'Última actualización',
    },
    emptyTitle: 'Aún no hay pacientes',
    emptyBody: 'Los pacientes aparecen aquí en cuanto un EHR envía sus datos.',
    noMatchTitle: 'Ningún paciente coincide',
    noMatchBody: 'Compruebe el token o quite los filtros.',
    count: (from: number, to: number, total: number) => `${from}–${to} de ${total}`,
    pagination: 'Páginas de la lista de pacientes',
    open: (name: string) => `Abrir la historia de ${name}`,
    genders: { male: 'Hombre', female: 'Mujer', other: 'Otro', unknown: 'Desconocido' },
    notKnown: 'No consta',
  },
};
