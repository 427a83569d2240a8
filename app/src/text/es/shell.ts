import type { shell as English } from '../en/shell.ts';

export const shell: typeof English = {
  product: 'Atlas',
  tagline: 'La historia clínica seudónima',

  signIn: {
    title: 'Iniciar sesión',
    email: 'Correo electrónico',
    emailPlaceholder: 'usted@hospital.example',
    password: 'Contraseña',
    submit: 'Iniciar sesión',
    emailRequired: 'Escriba su correo electrónico.',
    passwordRequired: 'Escriba su contraseña.',
    wrong: 'El correo o la contraseña no son correctos.',
    tooMany: 'Demasiados intentos. Espere un minuto e inténtelo de nuevo.',
    unavailable: 'Atlas no está accesible en este momento. Inténtelo de nuevo en breve.',
    ended: 'Su sesión ha terminado. Inicie sesión para continuar.',
    idle: 'Se cerró la sesión porque no hubo actividad durante 15 minutos.',
    notice: 'El uso queda registrado. Lo que ve aquí es seudónimo: sin nombres, direcciones ni fechas de nacimiento.',
  },

  shell: {
    skipToContent: 'Ir al contenido',
    openNavigation: 'Abrir la navegación',
    closeNavigation: 'Cerrar la navegación',
    navigation: 'Principal',
    userMenu: (name: string) => `Cuenta de ${name}`,
    signOut: 'Cerrar sesión',
    lightMode: 'Cambiar al modo claro',
    darkMode: 'Cambiar al modo oscuro',
    language: 'Idioma',
    noOrganization: 'Sin organización',
  },

  pages: {
    patients: 'Pacientes',
    myRecord: 'Mi historia',
    audit: 'Eventos de auditoría',
    operations: 'Operación',
    inspector: 'Inspector de entrada',
    welcome: 'Bienvenida',
  },

  roles: {
    ADMIN: 'Administración',
    CLINICIAN: 'Personal clínico',
    COMPLIANCE: 'Cumplimiento',
    PATIENT: 'Paciente',
    RESEARCHER: 'Investigación',
    EHR: 'Sistema EHR',
    INGEST: 'Servicio de entrada',
    GATEWAY: 'Servicio de pasarela',
    BOT: 'Bot',
  },
  unknownRole: 'Sin rol',

  welcome: {
    title: 'Ha iniciado sesión',
    intro: {
      RESEARCHER:
        'Su rol trabaja con conjuntos de datos, no con historias individuales: los datos desidentificados salen de Atlas en bloque, y las historias permanecen cerradas para usted aquí.',
      other: 'Su rol no tiene páginas en esta aplicación. Si esperaba ver pacientes aquí, pregunte a su administrador.',
    },
    can: 'Lo que puede hacer',
    cannot: 'Lo que permanece cerrado',
    abilities: {
      RESEARCHER: [
        'Trabajar con los extractos desidentificados que publica su organización',
        'Consultar sistemas de códigos, conjuntos de valores y cuestionarios mediante la API FHIR',
      ],
      other: ['Cerrar sesión o cambiar los colores'],
    },
    limits: {
      RESEARCHER: ['Historias de un solo paciente', 'Eventos de auditoría', 'Todo lo identificado'],
      other: ['Historias de pacientes', 'Eventos de auditoría'],
    },
  },

  closed: {
    title: 'Esta página está cerrada para su rol',
    body: 'Su política de acceso no incluye lo que muestra.',
    back: 'Ir a su página de inicio',
  },
  notFound: {
    title: 'Aquí no hay nada',
    body: 'La dirección puede estar mal escrita, o lleva a algo que no le corresponde ver.',
  },
  failed: {
    title: 'Algo ha fallado',
    body: 'No se pudo mostrar la página. No se cambió nada. Inténtelo de nuevo; si se repite, diga la hora a su administrador.',
    retry: 'Intentar de nuevo',
    load: 'No se pudo cargar.',
    forbidden: 'Su política de acceso no lo incluye.',
    unavailable: 'No se puede acceder al registro en este momento.',
    tooMany: 'Demasiadas solicitudes. Espere un momento e inténtelo de nuevo.',
  },

  paging: { first: 'Primera página', previous: 'Página anterior', next: 'Página siguiente', last: 'Última página' },

  resource: {
    back: 'Volver',
    title: (type: string) => type.replace(/([a-z])([A-Z])/g, '$1 $2'),
  },
};
