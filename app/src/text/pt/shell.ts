import type { shell as English } from '../en/shell.ts';

export const shell: typeof English = {
  product: 'Atlas',
  tagline: 'O prontuário pseudônimo',

  signIn: {
    title: 'Entrar',
    email: 'E-mail',
    emailPlaceholder: 'voce@hospital.example',
    password: 'Senha',
    submit: 'Entrar',
    emailRequired: 'Digite seu e-mail.',
    passwordRequired: 'Digite sua senha.',
    wrong: 'E-mail ou senha incorretos.',
    tooMany: 'Tentativas demais. Aguarde um minuto e tente de novo.',
    unavailable: 'O Atlas não pode ser alcançado no momento. Tente de novo em breve.',
    ended: 'Sua sessão terminou. Entre de novo para continuar.',
    idle: 'Você saiu porque nada aconteceu durante 15 minutos.',
    notice: 'O uso é registrado. O que você vê aqui é pseudônimo: sem nomes, endereços ou datas de nascimento.',
  },

  shell: {
    skipToContent: 'Ir para o conteúdo',
    openNavigation: 'Abrir a navegação',
    closeNavigation: 'Fechar a navegação',
    navigation: 'Principal',
    userMenu: (name: string) => `Conta de ${name}`,
    signOut: 'Sair',
    lightMode: 'Mudar para o modo claro',
    darkMode: 'Mudar para o modo escuro',
    language: 'Idioma',
    noOrganization: 'Sem organização',
  },

  pages: {
    patients: 'Pacientes',
    myRecord: 'Meu prontuário',
    audit: 'Eventos de auditoria',
    operations: 'Operação',
    inspector: 'Inspetor de entrada',
    welcome: 'Boas-vindas',
  },

  roles: {
    ADMIN: 'Administração',
    CLINICIAN: 'Clínica',
    COMPLIANCE: 'Conformidade',
    PATIENT: 'Paciente',
    RESEARCHER: 'Pesquisa',
    EHR: 'Sistema EHR',
    INGEST: 'Serviço de entrada',
    GATEWAY: 'Serviço de gateway',
    BOT: 'Bot',
  },
  unknownRole: 'Sem papel',

  welcome: {
    title: 'Você entrou',
    intro: {
      RESEARCHER:
        'Seu papel trabalha com conjuntos de dados, não com prontuários individuais: os dados desidentificados saem do Atlas em bloco, e os prontuários ficam fechados para você aqui.',
      other:
        'Seu papel não tem páginas neste aplicativo. Se você esperava ver pacientes aqui, pergunte ao seu administrador.',
    },
    can: 'O que você pode fazer',
    cannot: 'O que permanece fechado',
    abilities: {
      RESEARCHER: [
        'Trabalhar com os extratos desidentificados que sua organização publica',
        'Consultar sistemas de códigos, conjuntos de valores e questionários pela API FHIR',
      ],
      other: ['Sair ou mudar as cores'],
    },
    limits: {
      RESEARCHER: ['Prontuários de um só paciente', 'Eventos de auditoria', 'Tudo o que identifica'],
      other: ['Prontuários de pacientes', 'Eventos de auditoria'],
    },
  },

  closed: {
    title: 'Esta página está fechada para o seu papel',
    body: 'Sua política de acesso não inclui o que ela mostra.',
    back: 'Ir para a sua página inicial',
  },
  notFound: {
    title: 'Não há nada aqui',
    body: 'O endereço pode estar errado, ou leva a algo que não cabe a você ver.',
  },
  failed: {
    title: 'Algo deu errado',
    body: 'A página não pôde ser mostrada. Nada foi alterado. Tente de novo; se continuar, informe a hora ao seu administrador.',
    retry: 'Tentar de novo',
    load: 'Não foi possível carregar.',
    forbidden: 'Sua política de acesso não inclui isto.',
    unavailable: 'O registro não pode ser alcançado no momento.',
    tooMany: 'Solicitações demais. Aguarde um momento e tente de novo.',
  },

  paging: { first: 'Primeira página', previous: 'Página anterior', next: 'Próxima página', last: 'Última página' },

  resource: {
    back: 'Voltar',
    title: (type: string) => type.replace(/([a-z])([A-Z])/g, '$1 $2'),
  },
};
