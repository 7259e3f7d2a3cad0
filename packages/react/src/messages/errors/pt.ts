import type { Messages } from '../messages.ts'

export const yourBank = 'o seu banco'

const atStart = (bank: string): string => (bank === yourBank ? 'O seu banco' : bank)

/** "De" joins the article of "o seu banco"; a name has none. */
export const ofBank = (bank: string): string => (bank === yourBank ? 'do seu banco' : `de ${bank}`)

export const ptErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'O seu banco bloqueou este acesso',
    text: `${atStart(bank)} fez isso para sua proteção. Só o banco pode desbloquear.`,
    step: 'Desbloqueie no site do banco e depois volte para conectar aqui.',
  }),
  setup: ({ bank }) => ({
    title: 'Falta um passo no seu banco',
    text: `${atStart(bank)} informa que esta conta ainda não está pronta para o acesso online.`,
    step: 'Conclua no site do banco e depois volte para conectar aqui.',
  }),
  password: ({ bank }) => ({
    title: 'O seu banco pede uma nova senha',
    text: `${atStart(bank)} pede para mudar a senha antes de continuar.`,
    step: 'Mude a senha no site do banco e depois volte com a nova.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Não há contas para conectar',
    text: `O acesso funcionou, mas ${bank} não mostra nenhuma conta que se possa conectar aqui.`,
    step: 'Veja no site do banco se as suas contas estão abertas, ou escolha outro banco.',
  }),
  account: ({ bank }) => ({
    title: 'Ainda não é possível conectar esta conta',
    text: `Os seus dados estão certos. Só este tipo de conta ${ofBank(bank)} ainda não está disponível.`,
    step: 'Pode conectar uma conta de outro banco.',
  }),
  mfa: ({ bank }) => ({
    title: 'Esta verificação ainda não é possível aqui',
    text: `${atStart(bank)} protege a sua conta de um modo que não se pode responder daqui.`,
    step: 'Pode conectar uma conta de outro banco.',
  }),
  retired: ({ bank }) => ({
    title: `${atStart(bank)} não está mais disponível`,
    text: 'As conexões com este banco terminaram. A sua conta no banco não muda.',
    step: 'Pode conectar uma conta de outro banco.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} não responde`,
    text: 'O problema é do banco. Os seus dados estão certos.',
    step: 'Tente de novo daqui a pouco, ou escolha outro banco por agora.',
  }),
  maintenance: () => ({
    title: 'Voltamos daqui a pouco',
    text: 'O serviço está em manutenção. Nada do que escreveu se perdeu ou foi partilhado.',
    step: 'Tente de novo em alguns minutos.',
  }),
  timeout: ({ bank }) => ({
    title: 'Demorou um pouco demais',
    text: `Para sua segurança, ${bank} fechou o acesso antes do fim.`,
    step: 'Comece de novo quando quiser.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'A permissão não foi dada',
    text: `${atStart(bank)} não teve permissão para partilhar estas contas com ${clientName}. Nada foi partilhado.`,
    step: 'Escolha o seu banco de novo se quiser permitir.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} ainda não está disponível aqui`,
    text: `${clientName} não pode conectar este banco neste momento. Os seus dados estão certos.`,
    step: 'Pode conectar uma conta de outro banco.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Este banco não partilha o necessário',
    text: `${atStart(bank)} não oferece as informações que ${clientName} pede.`,
    step: 'Pode conectar uma conta de outro banco.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Não foi possível enviar o código',
    text: `${atStart(bank)} não conseguiu enviar um código dessa forma.`,
    step: 'Escolha o seu banco de novo e outra forma de receber o código.',
  }),
  limit: ({ bank }) => ({
    title: 'Vamos fazer uma pausa',
    text: `Houve muitas tentativas em pouco tempo. Para proteger a sua conta, ${bank} suspendeu novas.`,
    step: 'Espere um dia antes de tentar este banco de novo, ou escolha outro.',
  }),
  signIn: ({ bank }) => ({
    title: 'O acesso não funcionou',
    text: `${atStart(bank)} não reconheceu os dados ou pede um novo acesso.`,
    step: 'Entre mais uma vez. Se não der, veja os seus dados no site do banco.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Este é outro acesso',
    text: `Esta conexão com ${bank} foi feita com outra identificação.`,
    step: 'Entre com a identificação que usou da primeira vez.',
  }),
  session: ({ bank }) => ({
    title: 'Este acesso já não está aberto',
    text: `Já foi usado, ou ${bank} já fechou o acesso. Nada foi partilhado.`,
    step: 'Entre de novo desde o início.',
  }),
  numbers: ({ bank }) => ({
    title: 'Não foi possível confirmar os números',
    text: `Não correspondem a uma conta ${ofBank(bank)}.`,
    step: 'Verifique os dois números, ou entre no seu banco.',
  }),
  tries: ({ clientName }) => ({
    title: 'O código já não pode ser usado',
    text: 'Depois de três tentativas o código é fechado, para proteger a sua conta.',
    step: `Pode conectar a conta de novo em ${clientName}.`,
  }),
  phone: () => ({
    title: 'Não foi possível confirmar o seu número',
    text: 'Os códigos não coincidiram. Os seus bancos guardados continuam privados.',
    step: 'Pode continuar sem isso: basta escolher o seu banco.',
  }),
  robot: () => ({
    title: 'A verificação não foi concluída',
    text: 'Não foi possível confirmar que é uma pessoa a entrar. Pode acontecer a qualquer um.',
    step: 'Escolha o seu banco mais uma vez para tentar de novo.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Esta conexão terminou',
    text: `A conexão entre ${bank} e ${clientName} foi removida.`,
    step: 'Pode conectar o banco de novo quando quiser.',
  }),
  app: ({ clientName }) => ({
    title: 'Algo não está bem configurado',
    text: `Não são os seus dados: ${clientName} precisa corrigir isto, e nada foi partilhado.`,
    step: `Avise ${clientName} com a referência abaixo, ou tente outro banco.`,
  }),
  unexpected: () => ({
    title: 'Algo falhou do nosso lado',
    text: 'Não são os seus dados, e nada foi partilhado.',
    step: 'Tente de novo. Se continuar, volte um pouco mais tarde.',
  }),
}
