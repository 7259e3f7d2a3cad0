import type { Messages } from '../messages.ts'

export const yourBank = 'su banco'

const atStart = (bank: string): string => (bank === yourBank ? 'Su banco' : bank)

export const esErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Su banco ha bloqueado este acceso',
    text: `${atStart(bank)} lo hizo como protección. Solo el banco puede desbloquearlo.`,
    step: 'Desbloquéelo en el sitio web del banco y después vuelva a conectarlo aquí.',
  }),
  setup: ({ bank }) => ({
    title: 'Falta un paso en su banco',
    text: `${atStart(bank)} indica que esta cuenta aún no está lista para la banca en línea.`,
    step: 'Complete el proceso en el sitio web del banco y después vuelva a conectarlo aquí.',
  }),
  password: ({ bank }) => ({
    title: 'Su banco pide una nueva contraseña',
    text: `${atStart(bank)} pide cambiar la contraseña antes de continuar.`,
    step: 'Cámbiela en el sitio web del banco y después use aquí la nueva.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'No hay cuentas para conectar',
    text: `El acceso funcionó, pero ${bank} no muestra ninguna cuenta que pueda conectarse aquí.`,
    step: 'Compruebe en el sitio web del banco que sus cuentas están abiertas, o elija otro banco.',
  }),
  account: ({ bank }) => ({
    title: 'Esta cuenta aún no se puede conectar',
    text: `Sus datos son correctos. Este tipo de cuenta de ${bank} simplemente aún no es compatible.`,
    step: 'Puede conectar una cuenta de otro banco.',
  }),
  mfa: ({ bank }) => ({
    title: 'Esta verificación aún no es compatible',
    text: `${atStart(bank)} protege su cuenta de un modo que no se puede responder desde aquí.`,
    step: 'Puede conectar una cuenta de otro banco.',
  }),
  retired: ({ bank }) => ({
    title: `${atStart(bank)} ya no se puede conectar`,
    text: 'Las conexiones con este banco han terminado. Su cuenta allí no se ve afectada.',
    step: 'Puede conectar una cuenta de otro banco.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} no responde`,
    text: 'El problema es del banco. Sus datos están bien.',
    step: 'Inténtelo de nuevo en un momento, o elija otro banco por ahora.',
  }),
  maintenance: () => ({
    title: 'Volvemos en un momento',
    text: 'El servicio está en mantenimiento. Nada de lo que escribió se ha perdido ni compartido.',
    step: 'Inténtelo de nuevo en unos minutos.',
  }),
  timeout: ({ bank }) => ({
    title: 'Pasó un poco más de tiempo del previsto',
    text: `Por seguridad, ${bank} cerró el acceso antes de que terminara.`,
    step: 'Empiece de nuevo cuando quiera.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'No se dio el permiso',
    text: `${atStart(bank)} no recibió permiso para compartir estas cuentas con ${clientName}, así que no se compartió nada.`,
    step: 'Elija de nuevo su banco si desea permitirlo.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} aún no está disponible aquí`,
    text: `${clientName} no puede conectarse a este banco por el momento. Sus datos están bien.`,
    step: 'Puede conectar una cuenta de otro banco.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Este banco no comparte lo necesario',
    text: `${atStart(bank)} no ofrece la información que pide ${clientName}.`,
    step: 'Puede conectar una cuenta de otro banco.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'No se pudo enviar el código',
    text: `${atStart(bank)} no pudo enviar un código de esa forma.`,
    step: 'Elija de nuevo su banco y otra forma de recibir el código.',
  }),
  limit: ({ bank }) => ({
    title: 'Hagamos una pausa',
    text: `Hubo muchos intentos en poco tiempo. Para proteger su cuenta, ${bank} los ha pausado.`,
    step: 'Espere un día antes de volver a probar este banco, o elija otro.',
  }),
  signIn: ({ bank }) => ({
    title: 'El acceso no funcionó',
    text: `${atStart(bank)} no reconoció los datos o pide un nuevo acceso.`,
    step: 'Acceda otra vez. Si no funciona, compruebe sus datos en el sitio web del banco.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Este es otro acceso',
    text: `Esta conexión con ${bank} se hizo con otro nombre de usuario.`,
    step: 'Acceda con el nombre de usuario de la primera vez.',
  }),
  session: ({ bank }) => ({
    title: 'Este acceso ya no está abierto',
    text: `Ya se usó, o ${bank} lo cerró mientras tanto. No se compartió nada.`,
    step: 'Acceda otra vez desde el principio.',
  }),
  numbers: ({ bank }) => ({
    title: 'No se pudieron confirmar los números',
    text: `No corresponden a ninguna cuenta de ${bank}.`,
    step: 'Compruebe ambos números, o acceda a su banco.',
  }),
  tries: ({ clientName }) => ({
    title: 'El código ya no se puede usar',
    text: 'Después de tres intentos el código se cierra, para proteger su cuenta.',
    step: `Puede conectar la cuenta de nuevo en ${clientName}.`,
  }),
  phone: () => ({
    title: 'No pudimos confirmar su número',
    text: 'Los códigos no coincidieron, así que sus bancos guardados siguen siendo privados.',
    step: 'Puede continuar sin ello: solo elija su banco.',
  }),
  robot: () => ({
    title: 'La verificación no se completó',
    text: 'No pudimos asegurarnos de que accede una persona. Puede pasarle a cualquiera.',
    step: 'Elija su banco otra vez para volver a intentarlo.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Esta conexión ha terminado',
    text: `La conexión entre ${bank} y ${clientName} se eliminó.`,
    step: 'Puede conectar el banco de nuevo cuando quiera.',
  }),
  app: ({ clientName }) => ({
    title: 'Algo no está bien configurado',
    text: `No son sus datos: ${clientName} tiene que corregirlo, y no se compartió nada.`,
    step: `Avise a ${clientName} con la referencia de abajo, o pruebe otro banco.`,
  }),
  unexpected: () => ({
    title: 'Algo falló de nuestro lado',
    text: 'No son sus datos, y no se compartió nada.',
    step: 'Inténtelo de nuevo. Si sigue pasando, vuelva un poco más tarde.',
  }),
}
