import type { Text } from '../../text.ts';

export const smart: Pick<Text, 'smart' | 'context' | 'problems'> = {
  smart: {
    launchTitle: 'Abrir o Atlas com o seu prontuário eletrônico',
    launchBody: 'Escolha onde você entra. Lá você escolhe o paciente.',
    noIssuers: 'Nenhum EHR está ligado a este Atlas ainda. Um administrador os indica em ATLAS_SMART_ISSUERS.',
    withPassword: 'Entrar com senha',
    chooseEhr: 'Escolher um EHR',
    whatToDo: 'O que fazer',
    reference: (code, time) => `Para o seu administrador: ${code}, ${time}`,
    loading: 'O prontuário está sendo trazido',
    loadingBody: 'O mais recente vem primeiro. Nomes e outros identificadores ficam pelo caminho.',
    loaded: (entries, kinds, of) => `${entries} ${entries === 1 ? 'registro' : 'registros'}, ${kinds} de ${of} tipos`,
    openNow: 'Abrir o prontuário agora',
    paused: 'O prontuário foi guardado',
    pausedBody: 'Nada aconteceu por 15 minutos. Enquanto estiver conectado ao seu EHR, você pode continuar.',
    resume: 'Continuar',
    olderComing: (entries) => `Registros mais antigos ainda estão chegando: ${entries} até agora.`,
    complete: (entries) => `O prontuário está completo: ${entries} registros.`,
    partial: 'Uma parte do prontuário não pôde ser trazida.',
    show: 'Mostrar',
    again: 'Tentar de novo',
    dismiss: 'Fechar',
  },

  context: {
    hub: { connected: 'Em sintonia com o EHR', connecting: 'Conectando ao EHR', off: 'Sem sintonia com o EHR' },
    askTitle: 'Mudar de paciente?',
    askTab: (open, wanted) =>
      `Outra janela tem ${open} aberto. O Atlas mostra um paciente por vez: se mudar para ${wanted}, aquela janela fecha o seu prontuário.`,
    askUrl: (open, wanted) => `Esta sessão trata de ${open}. Você está prestes a abrir ${wanted}.`,
    switchTo: (name) => `Mudar para ${name}`,
    stayWith: (name) => `Ficar com ${name}`,
    thePatient: 'o paciente',
    elsewhereTitle: 'O paciente foi mudado em outra janela',
    elsewhereBody: 'Esta janela não mostra mais nenhum prontuário, para que dois pacientes nunca se confundam.',
    goOnWith: (name) => `Continuar com ${name}`,
    closedTitle: 'Nenhum paciente está aberto',
    closedBody: 'O paciente foi fechado no EHR. O próximo que você abrir lá abre aqui também.',
    unavailableTitle: 'Este paciente não está no Atlas para você',
    unavailableBody:
      'O EHR abriu um paciente cujo registro você não pode ver aqui, ou que o Atlas não tem. Abra o Atlas a partir desse paciente no EHR para trazer o registro.',
  },

  problems: {
    'wrong-issuer': {
      title: 'O Atlas não conhece este EHR',
      what: 'O endereço de onde veio a abertura não está na lista dos EHR que podem abrir o Atlas. Nada foi enviado para lá.',
      todo: 'Se for o seu EHR, peça ao administrador que acrescente o endereço. Se seguiu um link, não o use de novo.',
    },
    'replayed-state': {
      title: 'Esta entrada já foi usada',
      what: 'Cada abertura vale uma só vez. Esta página foi recarregada, ou o seu endereço foi aberto de novo.',
      todo: 'Feche esta página e abra o Atlas de novo a partir do paciente no seu EHR.',
    },
    'unknown-state': {
      title: 'Esta entrada não é deste navegador',
      what: 'Levou mais de dez minutos, começou em outro navegador, ou os cookies estão bloqueados.',
      todo: 'Abra o Atlas de novo a partir do paciente no seu EHR. Se continuar, permita os cookies do Atlas no navegador.',
    },
    'expired-code': {
      title: 'A entrada expirou',
      what: 'O EHR não aceita mais o código que deu ao Atlas para esta abertura.',
      todo: 'Abra o Atlas de novo a partir do paciente no seu EHR.',
    },
    'forged-token': {
      title: 'A resposta do EHR não é confiável',
      what: 'A prova de quem você é não está assinada por este EHR para esta abertura. O Atlas não abriu nenhuma sessão.',
      todo: 'Não tente de novo pelo mesmo link. Avise o administrador: é assim que um ataque parece, ou uma configuração errada do EHR.',
    },
    'access-denied': {
      title: 'O EHR não deu acesso',
      what: 'Você recusou no EHR, ou o EHR não deixa o Atlas ler este paciente.',
      todo: 'Abra o Atlas de novo e permita o que ele pede. Se já o fez, pergunte ao administrador que acesso o Atlas tem no EHR.',
    },
    'client-refused': {
      title: 'O EHR não aceita o Atlas',
      what: 'O EHR recusou o Atlas como aplicativo: o registro, a chave ou o que ele pede não está em ordem.',
      todo: 'Avise o administrador. Tentar de novo não ajuda antes que o registro seja corrigido.',
    },
    'ehr-misbehaves': {
      title: 'O EHR respondeu de um modo que o Atlas não entende',
      what: 'A abertura não pôde ser concluída. Nada foi guardado.',
      todo: 'Abra o Atlas de novo a partir do EHR. Se continuar, passe ao administrador o código e a hora abaixo.',
    },
    'ehr-down': {
      title: 'O EHR não pode ser alcançado',
      what: 'O EHR não responde no momento. Nada se perdeu.',
      todo: 'Espere um minuto e abra o Atlas de novo a partir do paciente no seu EHR.',
    },
    'atlas-down': {
      title: 'O Atlas não pode ser alcançado no momento',
      what: 'Uma parte do Atlas não responde. Nada se perdeu.',
      todo: 'Espere um minuto e abra o Atlas de novo a partir do paciente no seu EHR.',
    },
    'no-identity': {
      title: 'O EHR não disse quem você é',
      what: 'O Atlas precisa saber quem abre um registro. O EHR deu acesso sem dizer o seu nome.',
      todo: 'Peça ao administrador que permita os escopos “openid” e “fhirUser” para o Atlas no EHR.',
    },
    'unknown-user': {
      title: 'Você não tem conta no Atlas',
      what: 'O EHR confirmou a sua entrada, mas ninguém no Atlas está ligado à sua conta de lá.',
      todo: 'Peça ao administrador que ligue você, pela sua conta no EHR ou pelo seu NPI. Depois abra o Atlas de novo.',
    },
    'no-patient': {
      title: 'Nenhum paciente foi escolhido',
      what: 'O EHR abriu o Atlas sem paciente, ou o paciente não está mais lá.',
      todo: 'Abra primeiro um paciente no seu EHR e abra o Atlas a partir dele.',
    },
    'no-consent': {
      title: 'O paciente não autorizou isto',
      what: 'Nenhum consentimento em vigor do paciente deixa a sua organização usar este registro no Atlas. Nada foi guardado.',
      todo: 'Fale com o paciente. Quando houver um consentimento, abra o Atlas de novo. O seu atendimento no EHR não é afetado.',
    },
    'session-ended': {
      title: 'A sua sessão terminou',
      what: 'O EHR retirou o acesso que deu ao Atlas, ou ninguém o usou por horas.',
      todo: 'Abra o Atlas de novo a partir do paciente no seu EHR.',
    },
    'signed-out': {
      title: 'Você saiu',
      what: 'O Atlas devolveu o seu acesso ao EHR e não guarda nada desta sessão.',
      todo: 'Você pode fechar esta página. Para continuar, abra o Atlas de novo a partir do seu EHR.',
    },
  },
};
