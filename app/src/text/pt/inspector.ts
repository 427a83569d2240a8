import type { inspector as English } from '../en/inspector.ts';

export const inspector: typeof English = {
  inspector: {
    title: 'Inspetor de entrada',
    notSaved: 'Não salvo',
    intro:
      'Cole ou solte um recurso ou Bundle FHIR para ver o que seria guardado dele. Fica na memória: nada é guardado, e a mensagem não está em nenhum log.',
    paste: 'JSON do FHIR',
    inspect: 'Inspecionar',
    clear: 'Limpar',
    notFhir: 'Isto não é um recurso nem um Bundle FHIR em JSON.',
    tooLarge: 'O arquivo tem mais de 5 MB.',
    original: 'Como foi enviado',
    stored: 'Como seria guardado',
    changesOf: (resource: string) => `Mudanças de ${resource}`,
    columns: {
      element: 'Elemento',
      before: 'Enviado',
      after: 'Guardado',
      rule: 'Regra',
      identifiers: '45 CFR 164.514(b)(2)(i)',
    },
    atlasAdds: 'acrescentado pelo Atlas',
    more: (count: number) => `Outros ${count} recursos não são mostrados.`,
  },
};
