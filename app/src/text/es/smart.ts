import type { Text } from '../../text.ts';

export const smart: Pick<Text, 'smart' | 'context' | 'problems'> = {
  smart: {
    launchTitle: 'Abrir Atlas con su historia clínica electrónica',
    launchBody: 'Elija dónde inicia sesión. Allí elegirá al paciente.',
    noIssuers: 'Ningún EHR está conectado todavía a este Atlas. Un administrador los indica en ATLAS_SMART_ISSUERS.',
    withPassword: 'Iniciar sesión con contraseña',
    chooseEhr: 'Elegir un EHR',
    whatToDo: 'Qué hacer',
    reference: (code, time) => `Para su administrador: ${code}, ${time}`,
    loading: 'Se está trayendo la historia',
    loadingBody: 'Lo más reciente llega primero. Los nombres y otros identificadores se quedan en el camino.',
    loaded: (entries, kinds, of) => `${entries} ${entries === 1 ? 'entrada' : 'entradas'}, ${kinds} de ${of} tipos`,
    openNow: 'Abrir la historia ahora',
    paused: 'La historia se ha guardado',
    pausedBody: 'No pasó nada durante 15 minutos. Mientras siga conectado a su EHR, puede continuar.',
    resume: 'Continuar',
    olderComing: (entries) => `Siguen llegando entradas más antiguas: ${entries} hasta ahora.`,
    complete: (entries) => `La historia está completa: ${entries} entradas.`,
    partial: 'Una parte de la historia no se pudo traer.',
    show: 'Mostrar',
    again: 'Intentar de nuevo',
    dismiss: 'Cerrar',
  },

  context: {
    hub: { connected: 'En sintonía con el EHR', connecting: 'Conectando con el EHR', off: 'Sin sintonía con el EHR' },
    askTitle: '¿Cambiar de paciente?',
    askTab: (open, wanted) =>
      `Otra ventana tiene abierto ${open}. Atlas muestra un paciente a la vez: si cambia a ${wanted}, esa ventana cierra su historia.`,
    askUrl: (open, wanted) => `Esta sesión trata de ${open}. Está a punto de abrir ${wanted}.`,
    switchTo: (name) => `Cambiar a ${name}`,
    stayWith: (name) => `Seguir con ${name}`,
    thePatient: 'el paciente',
    elsewhereTitle: 'Se cambió de paciente en otra ventana',
    elsewhereBody: 'Esta ventana ya no muestra ninguna historia, para que nunca se confundan dos pacientes.',
    goOnWith: (name) => `Continuar con ${name}`,
    closedTitle: 'No hay ningún paciente abierto',
    closedBody: 'El paciente se cerró en el EHR. El próximo que abra allí se abrirá también aquí.',
    unavailableTitle: 'Este paciente no está en Atlas para usted',
    unavailableBody:
      'El EHR ha abierto un paciente cuyo registro usted no puede ver aquí, o que Atlas no tiene. Abra Atlas desde ese paciente en el EHR para traer el registro.',
  },

  problems: {
    'wrong-issuer': {
      title: 'Atlas no conoce este EHR',
      what: 'La dirección de la que viene la llamada no está en la lista de los EHR que pueden abrir Atlas. No se envió nada allí.',
      todo: 'Si es su EHR, pida a su administrador que añada su dirección. Si siguió un enlace, no vuelva a usarlo.',
    },
    'replayed-state': {
      title: 'Este inicio de sesión ya se usó',
      what: 'Cada apertura vale una sola vez. Esta página se recargó, o su dirección se abrió de nuevo.',
      todo: 'Cierre esta página y abra Atlas de nuevo desde el paciente en su EHR.',
    },
    'unknown-state': {
      title: 'Este inicio de sesión no es de este navegador',
      what: 'Tardó más de diez minutos, se empezó en otro navegador o las cookies están bloqueadas.',
      todo: 'Abra Atlas de nuevo desde el paciente en su EHR. Si se repite, permita las cookies de Atlas en su navegador.',
    },
    'expired-code': {
      title: 'El inicio de sesión ha caducado',
      what: 'El EHR ya no acepta el código que dio a Atlas para esta apertura.',
      todo: 'Abra Atlas de nuevo desde el paciente en su EHR.',
    },
    'forged-token': {
      title: 'La respuesta del EHR no es de fiar',
      what: 'La prueba de quién es usted no está firmada por este EHR para esta apertura. Atlas no ha iniciado ninguna sesión.',
      todo: 'No lo intente de nuevo con el mismo enlace. Avise a su administrador: así se ve un ataque, o una mala configuración del EHR.',
    },
    'access-denied': {
      title: 'El EHR no dio acceso',
      what: 'Usted lo rechazó en el EHR, o el EHR no deja que Atlas lea a este paciente.',
      todo: 'Abra Atlas de nuevo y permita lo que pide. Si ya lo hizo, pregunte a su administrador qué acceso tiene Atlas en el EHR.',
    },
    'client-refused': {
      title: 'El EHR no acepta a Atlas',
      what: 'El EHR rechazó a Atlas como aplicación: su registro, su clave o lo que pide no está en orden.',
      todo: 'Avise a su administrador. Intentarlo de nuevo no ayuda antes de que se corrija el registro.',
    },
    'ehr-misbehaves': {
      title: 'El EHR respondió de un modo que Atlas no entiende',
      what: 'La apertura no se pudo completar. No se guardó nada.',
      todo: 'Abra Atlas de nuevo desde el EHR. Si se repite, dé a su administrador el código y la hora de abajo.',
    },
    'ehr-down': {
      title: 'No se puede llegar al EHR',
      what: 'El EHR no responde en este momento. No se perdió nada.',
      todo: 'Espere un minuto y abra Atlas de nuevo desde el paciente en su EHR.',
    },
    'atlas-down': {
      title: 'No se puede llegar a Atlas en este momento',
      what: 'Una parte de Atlas no responde. No se perdió nada.',
      todo: 'Espere un minuto y abra Atlas de nuevo desde el paciente en su EHR.',
    },
    'no-identity': {
      title: 'El EHR no dijo quién es usted',
      what: 'Atlas tiene que saber quién abre un registro. El EHR dio acceso sin nombrarle.',
      todo: 'Pida a su administrador que permita los ámbitos «openid» y «fhirUser» para Atlas en el EHR.',
    },
    'unknown-user': {
      title: 'No tiene cuenta en Atlas',
      what: 'El EHR inició su sesión, pero nadie en Atlas está vinculado a su cuenta de allí.',
      todo: 'Pida a su administrador que le vincule, por su cuenta del EHR o su NPI. Después abra Atlas de nuevo.',
    },
    'no-patient': {
      title: 'No se eligió ningún paciente',
      what: 'El EHR abrió Atlas sin paciente, o el paciente ya no está allí.',
      todo: 'Abra primero un paciente en su EHR y abra Atlas desde allí.',
    },
    'no-consent': {
      title: 'El paciente no lo ha autorizado',
      what: 'Ningún consentimiento vigente del paciente permite a su organización usar este registro en Atlas. No se guardó nada.',
      todo: 'Hable con el paciente. Cuando haya un consentimiento, abra Atlas de nuevo. Su atención en el EHR no se ve afectada.',
    },
    'session-ended': {
      title: 'Su sesión ha terminado',
      what: 'El EHR ha retirado el acceso que dio a Atlas, o nadie lo usó durante horas.',
      todo: 'Abra Atlas de nuevo desde el paciente en su EHR.',
    },
    'signed-out': {
      title: 'Ha cerrado la sesión',
      what: 'Atlas ha devuelto su acceso al EHR y no conserva nada de esta sesión.',
      todo: 'Puede cerrar esta página. Para seguir, abra Atlas de nuevo desde su EHR.',
    },
  },
};
