import type { Messages } from '../messages.ts'

export const yourBank = 'votre banque'

const atStart = (bank: string): string => (bank === yourBank ? 'Votre banque' : bank)

export const frErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Votre banque a bloqué cet accès',
    text: `${atStart(bank)} l’a fait pour vous protéger. Seule la banque peut le débloquer.`,
    step: 'Débloquez-le sur le site de la banque, puis revenez la connecter ici.',
  }),
  setup: ({ bank }) => ({
    title: 'Encore une étape avec votre banque',
    text: `${atStart(bank)} indique que ce compte n’est pas encore prêt pour la banque en ligne.`,
    step: 'Terminez sur le site de la banque, puis revenez la connecter ici.',
  }),
  password: ({ bank }) => ({
    title: 'Un nouveau mot de passe est demandé',
    text: `${atStart(bank)} vous demande de changer de mot de passe avant de continuer.`,
    step: 'Changez-le sur le site de la banque, puis revenez avec le nouveau.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Aucun compte à connecter',
    text: `L’accès fonctionne, mais ${bank} ne présente aucun compte à connecter ici.`,
    step: 'Vérifiez sur le site de la banque que vos comptes sont ouverts, ou choisissez une autre banque.',
  }),
  account: ({ bank }) => ({
    title: 'Ce compte ne peut pas encore être connecté',
    text: `Vos informations sont justes. Ce type de compte, avec ${bank}, n’est simplement pas encore pris en charge.`,
    step: 'Vous pouvez connecter un compte d’une autre banque.',
  }),
  mfa: ({ bank }) => ({
    title: 'Ce contrôle n’est pas encore pris en charge',
    text: `${atStart(bank)} protège votre compte d’une façon à laquelle on ne peut pas répondre ici.`,
    step: 'Vous pouvez connecter un compte d’une autre banque.',
  }),
  retired: ({ bank }) => ({
    title: `La connexion avec ${bank} n’est plus proposée`,
    text: 'Les connexions à cette banque ont pris fin. Votre compte n’est pas affecté.',
    step: 'Vous pouvez connecter un compte d’une autre banque.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} ne répond pas`,
    text: 'Le problème vient de la banque. Vos informations sont bonnes.',
    step: 'Réessayez dans un instant, ou choisissez une autre banque pour le moment.',
  }),
  maintenance: () => ({
    title: 'De retour dans un instant',
    text: 'Le service est en maintenance. Rien de ce que vous avez saisi n’a été perdu ni partagé.',
    step: 'Réessayez dans quelques minutes.',
  }),
  timeout: ({ bank }) => ({
    title: 'Cela a pris un peu trop de temps',
    text: `Pour votre sécurité, ${bank} a fermé l’accès avant la fin.`,
    step: 'Recommencez quand vous voulez.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'L’autorisation n’a pas été donnée',
    text: `${atStart(bank)} n’a pas reçu l’accord de partager ces comptes avec ${clientName}\u00a0: rien n’a été partagé.`,
    step: 'Choisissez à nouveau votre banque si vous souhaitez l’autoriser.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} n’est pas encore disponible ici`,
    text: `${clientName} ne peut pas se connecter à cette banque pour le moment. Vos informations sont bonnes.`,
    step: 'Vous pouvez connecter un compte d’une autre banque.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Cette banque ne partage pas le nécessaire',
    text: `${atStart(bank)} ne propose pas les informations que ${clientName} demande.`,
    step: 'Vous pouvez connecter un compte d’une autre banque.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Le code n’a pas pu être envoyé',
    text: `${atStart(bank)} n’a pas pu envoyer de code de cette façon.`,
    step: 'Choisissez à nouveau votre banque, puis une autre façon de recevoir le code.',
  }),
  limit: ({ bank }) => ({
    title: 'Faisons une pause',
    text: `Il y a eu beaucoup d’essais en peu de temps. Pour protéger votre compte, ${bank} les a suspendus.`,
    step: 'Attendez un jour avant de réessayer avec cette banque, ou choisissez-en une autre.',
  }),
  signIn: ({ bank }) => ({
    title: 'L’accès n’a pas fonctionné',
    text: `${atStart(bank)} n’a pas reconnu les informations ou demande de vous identifier à nouveau.`,
    step: 'Identifiez-vous encore une fois. Sinon, vérifiez vos informations sur le site de la banque.',
  }),
  otherUser: ({ bank }) => ({
    title: 'C’est un autre identifiant',
    text: `Cette connexion avec ${bank} a été créée avec un autre identifiant.`,
    step: 'Utilisez l’identifiant de la première fois.',
  }),
  session: ({ bank }) => ({
    title: 'Cette session n’est plus ouverte',
    text: `Elle a déjà servi, ou ${bank} l’a fermée entre-temps. Rien n’a été partagé.`,
    step: 'Identifiez-vous encore une fois.',
  }),
  numbers: ({ bank }) => ({
    title: 'Ces numéros n’ont pas pu être confirmés',
    text: `Avec ${bank}, ils ne correspondent à aucun compte.`,
    step: 'Vérifiez les deux numéros, ou identifiez-vous auprès de votre banque.',
  }),
  tries: ({ clientName }) => ({
    title: 'Le code n’est plus utilisable',
    text: 'Après trois essais, le code est fermé pour protéger votre compte.',
    step: `Vous pouvez connecter le compte à nouveau dans ${clientName}.`,
  }),
  phone: () => ({
    title: 'Votre numéro n’a pas pu être confirmé',
    text: 'Les codes ne correspondaient pas\u00a0: vos banques enregistrées restent privées.',
    step: 'Vous pouvez continuer sans\u00a0: choisissez simplement votre banque.',
  }),
  robot: () => ({
    title: 'La vérification n’a pas abouti',
    text: 'Nous n’avons pas pu confirmer qu’il s’agit d’une personne. Cela peut arriver à tout le monde.',
    step: 'Choisissez votre banque encore une fois pour réessayer.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Cette connexion a pris fin',
    text: `La connexion entre ${bank} et ${clientName} a été supprimée.`,
    step: 'Vous pouvez reconnecter la banque à tout moment.',
  }),
  app: ({ clientName }) => ({
    title: 'Quelque chose n’est pas bien configuré',
    text: `Vos informations ne sont pas en cause\u00a0: c’est à ${clientName} de corriger cela. Rien n’a été partagé.`,
    step: `Signalez-le à ${clientName} avec la référence ci-dessous, ou essayez une autre banque.`,
  }),
  unexpected: () => ({
    title: 'Un problème est survenu chez nous',
    text: 'Vos informations ne sont pas en cause, et rien n’a été partagé.',
    step: 'Réessayez. Si cela continue, revenez un peu plus tard.',
  }),
}
