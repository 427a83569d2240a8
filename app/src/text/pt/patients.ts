import type { patients as English } from '../en/patients.ts';

export const patients: typeof English = {
  patients: {
    title: 'Pacientes',
    subtitle: 'Por pseudônimo. Nomes e outros identificadores não estão neste registro.',
    search: 'Token',
    searchPlaceholder: 'pt_… ou os três caracteres',
    searchInvalid: 'Digite um token (pt_…) ou os três caracteres entre colchetes. Não se busca por nomes.',
    gender: 'Sexo',
    ageBand: 'Faixa etária',
    any: 'Qualquer',
    clear: 'Limpar filtros',
    columns: {
      patient: 'Paciente',
      token: 'Token',
      gender: 'Sexo',
      ageBand: 'Faixa etária',
      updated: 'Última atualização',
    },
    emptyTitle: 'Ainda não há pacientes',
    emptyBody: 'Os pacientes aparecem aqui assim que um EHR envia seus dados.',
    noMatchTitle: 'Nenhum paciente corresponde',
    noMatchBody: 'Confira o token ou limpe os filtros.',
    count: (from: number, to: number, total: number) => `${from}–${to} de ${total}`,
    pagination: 'Páginas da lista de pacientes',
    open: (name: string) => `Abrir o prontuário de ${name}`,
    genders: { male: 'Masculino', female: 'Feminino', other: 'Outro', unknown: 'Desconhecido' },
    notKnown: 'Não consta',
  },
};
