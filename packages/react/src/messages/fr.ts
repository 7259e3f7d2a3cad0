import { frAccountKind } from './account-kinds/fr.ts'
import { counter } from './counted.ts'
import { frErrors, yourBank } from './errors/fr.ts'
import { inSentence } from './in-sentence.ts'
import type { Messages } from './messages.ts'

const counted = counter('fr')
const ACCOUNTS = { one: 'compte', other: 'comptes' }

/** French, with "vous"; a no-break space stands before high punctuation. */
export const fr: Messages = {
  language: 'fr',
  dialogTitle: 'Connecter votre banque',
  embedded: { label: 'Choisissez votre banque', search: 'Toutes les banques' },
  common: {
    back: 'Retour',
    close: 'Fermer',
    retry: 'Réessayer',
    anotherBank: 'Choisir une autre banque',
    yourBank,
    opensNewTab: 's’ouvre dans un nouvel onglet',
    pending: 'Un instant…',
  },
  footer: {
    consent: 'Rien n’est partagé avant l’accès à votre banque',
    search: 'Rien n’est partagé avant l’accès à votre banque',
    secrets: 'Envoi chiffré, rien n’est gardé sur cet appareil',
    oauth: 'Seule votre banque voit votre mot de passe',
    accounts: (clientName) => `${clientName} ne voit que les comptes choisis`,
    connected: 'Vos identifiants n’ont pas été gardés sur cet appareil',
  },
  consent: {
    title: (clientName) => `Connectez votre banque à ${clientName}`,
    text: 'Cela prend environ une minute. Vous vous identifiez comme d’habitude.',
    sees: (clientName) => `${clientName} pourra voir`,
    basics: 'Noms, types et soldes des comptes',
    products: {
      assets: 'Historique des comptes et patrimoine',
      auth: 'Numéros de compte et codes bancaires',
      identity: 'Votre nom et vos coordonnées',
      income: 'Revenus',
      investments: 'Placements et opérations sur titres',
      liabilities: 'Prêts et conditions des cartes de crédit',
      transactions: 'Opérations',
    },
    secure: 'La confidentialité d’abord',
    secureText: 'Votre mot de passe est envoyé chiffré et n’est jamais gardé sur cet appareil.',
    agree: (clientName) =>
      `En continuant, vous acceptez de partager ces informations avec ${clientName}.`,
    submit: 'Continuer',
    uses: (clientName) => `${clientName} s’en sert pour`,
    details: 'Tout ce qui est partagé',
    detailsTitle: (clientName) => `Ce que ${clientName} peut voir`,
    detailsText: 'Pour les comptes que vous choisissez, et rien d’autre.',
  },
  phone: {
    title: 'Déjà passé par ici\u202f?',
    text: 'Indiquez votre numéro de téléphone pour retrouver vos banques enregistrées.',
    label: 'Numéro de téléphone',
    hint: (code) => `Un autre indicatif que ${code}\u202f? Commencez par + et l’indicatif du pays.`,
    invalid: 'Vérifiez le numéro. Manque-t-il un chiffre\u202f?',
    submit: 'Continuer',
    guest: 'Continuer sans numéro',
    codeTitle: 'Saisissez le code envoyé',
    codeText: 'Il est dans un SMS sur votre téléphone.',
  },
  saved: {
    title: 'Heureux de vous revoir',
    text: 'Choisissez une banque enregistrée, ou ajoutez-en une autre.',
    accounts: (count) => counted(count, ACCOUNTS),
    another: 'Ajouter une banque',
  },
  authType: {
    title: 'Comment souhaitez-vous connecter\u202f?',
    text: (clientName) => `Les deux façons connectent votre compte à ${clientName}.`,
    instant: 'Accéder à votre banque',
    instantText: 'Le plus rapide. Connecté en une minute environ.',
    manual: 'Saisir vos numéros',
    manualText: 'Sans identification, mais un jour ou deux pour confirmer.',
  },
  brand: {
    title: (brand) => `Quel accès ${brand}\u202f?`,
    text: 'Choisissez celui que vous utilisez pour la banque en ligne.',
  },
  oauth: {
    title: (bank) => `Identification avec ${bank}`,
    text: (bank) => `Avec ${bank}, vous vous identifiez sur la page de la banque.`,
    steps: (clientName) => [
      'Identifiez-vous sur la page de votre banque',
      `Choisissez ce que ${clientName} peut voir`,
      'Vous reviendrez directement ici',
    ],
    open: (bank) => `Aller à ${bank}`,
    waitingTitle: 'Terminez dans l’autre fenêtre',
    waitingText: (bank) =>
      `Identifiez-vous avec ${bank} dans cette fenêtre. La suite s’affiche ici dès que c’est fait.`,
    again: 'Ouvrir à nouveau',
    cancel: 'Annuler',
    blockedTitle: 'La fenêtre ne s’est pas ouverte',
    blockedText: (bank) =>
      `Votre navigateur a bloqué la page\u00a0: ${bank}. Autorisez ici les fenêtres pop-up, puis ouvrez-la à nouveau.`,
  },
  recaptcha: {
    title: 'Une vérification rapide',
    text: (bank) => `Par sécurité, ${bank} veut s’assurer qu’une personne est bien là.`,
    label: 'Je suis une personne',
  },
  numbers: {
    link: 'Connecter par numéros',
    title: 'Saisissez votre numéro de routage',
    text: 'Il est dans l’appli de votre banque, et en bas à gauche d’un chèque.',
    routing: 'Numéro de routage',
    routingHint: 'Neuf chiffres.',
    routingInvalid: 'Vérifiez les chiffres\u00a0: aucune banque n’a ce numéro.',
    named: (bank) => `C’est ${bank}`,
    accountTitle: 'Saisissez votre numéro de compte',
    accountText: (account) => `Pour ${account}`,
    account: 'Numéro de compte',
    accountHint: 'Sur un chèque, il suit le numéro de routage.',
    accountInvalid: 'Vérifiez le numéro\u00a0: il compte de 4 à 17 chiffres.',
    repeat: 'Numéro de compte à nouveau',
    differs: 'Les deux numéros ne sont pas encore identiques.',
    refused: 'Ces numéros ne sont pas ceux du compte choisi. Vérifiez-les et réessayez.',
    type: 'Type de compte',
    checking: 'Compte courant',
    savings: 'Compte d’épargne',
    submit: 'Continuer',
    rerouteTitle: (banks) =>
      banks === 1 ? 'Est-ce votre banque\u202f?' : 'Laquelle est votre banque\u202f?',
    rerouteText: 'Identifiez-vous pour une connexion immédiate, sans attendre de virement.',
    keep: 'Garder les numéros',
  },
  deposit: {
    title: 'Saisissez le code du virement',
    text: (clientName, mask) =>
      `${clientName} a envoyé un très petit virement sur votre compte${mask ? ` se terminant par ${mask}` : ''}.`,
    label: 'Code à trois lettres',
    hint: 'À côté du virement, dans l’appli ou sur le relevé de votre banque.',
    invalid: 'Le code comporte trois lettres.',
    wrong:
      'Ce n’est pas le code. Regardez encore\u00a0: après trois essais, il n’est plus utilisable.',
    submit: 'Vérifier le compte',
  },
  institutions: {
    title: 'Choisissez votre banque',
    search: 'Rechercher une banque',
    placeholder: 'Nom ou adresse web',
    clear: 'Effacer la recherche',
    popular: 'Populaires',
    results: 'Résultats',
    list: 'Banques',
    count: (total) => counted(total, { one: 'banque trouvée', other: 'banques trouvées' }),
    noneAtAll: 'Aucune banque à afficher',
    none: (query) => `Aucune banque pour «\u00a0${query}\u00a0»`,
    noneText:
      'Essayez un nom plus court, des initiales ou l’adresse web. Les petites banques n’y sont peut-être pas encore.',
    exit: 'Quitter pour l’instant',
    failed: 'La liste des banques ne s’est pas chargée',
    failedText: 'Vérifiez votre connexion internet et réessayez.',
    downTitle: (bank) => `${bank} ne répond pas`,
    downText:
      'Le problème vient de la banque. Réessayez plus tard, ou choisissez une autre banque.',
    unsupportedTitle: (bank) => `La connexion avec ${bank} n’est pas possible ici`,
    unsupportedText: (clientName) =>
      `Cette banque ne propose pas ce dont ${clientName} a besoin. Vous pouvez en connecter une autre.`,
    degraded: 'Peut être lente',
    down: 'Ne répond pas',
  },
  credentials: {
    title: (bank) => `Identifiez-vous avec ${bank}`,
    reconnectTitle: (bank) => `Identifiez-vous à nouveau avec ${bank}`,
    text: (clientName) =>
      `Utilisez vos identifiants de banque en ligne pour la connexion à ${clientName}.`,
    show: (field) => `Afficher\u00a0: ${inSentence(field)}`,
    hide: (field) => `Masquer\u00a0: ${inSentence(field)}`,
    capsLock: 'Verr. Maj est activé',
    submit: 'S’identifier',
    wrong: 'Ces informations ne correspondent pas. Vérifiez-les et réessayez.',
    degraded: (bank) =>
      `En ce moment, ${bank} répond lentement. Vous pouvez continuer\u202f; ce sera peut-être plus long.`,
    otherUsername: 'Utilisez l’identifiant avec lequel ce compte a été connecté.',
  },
  field: {
    empty: (label) => `Saisissez votre ${inSentence(label)}`,
    tooLong: (limit) => `${limit.toLocaleString('fr')} caractères au maximum`,
    choose: 'Faites un choix pour continuer',
  },
  mfa: {
    deviceTitle: 'Où envoyer le code\u202f?',
    deviceText: (bank) => `Par sécurité, ${bank} veut s’assurer que c’est bien vous.`,
    deviceSubmit: 'Envoyer le code',
    devices: 'Façons de recevoir le code',
    device: { phone: 'Téléphone', email: 'E-mail', other: 'Autre appareil' },
    codeTitle: 'Saisissez votre code',
    code: 'Code de sécurité',
    codeHint: 'Il peut mettre une minute à arriver.',
    answer: 'réponse',
    questionsTitle: 'Questions de sécurité',
    questionsText: (bank) => `Par sécurité, ${bank} veut s’assurer que c’est bien vous.`,
    round: (round, rounds) => `Étape ${round} sur ${rounds}`,
    submit: 'Continuer',
    wrong: 'Cette réponse ne correspond pas. Réessayez.',
  },
  loading: {
    credentials: (bank) => `Accès à ${bank}`,
    mfa: (bank) => `Vérification avec ${bank}`,
    accounts: (clientName) => `Connexion à ${clientName}`,
    phone: 'Envoi de votre code',
    code: 'Vérification de votre code',
    numbers: 'Vérification de votre compte',
    text: 'Cela prend généralement quelques secondes.',
    slow: 'Toujours en cours. Certaines banques mettent jusqu’à une minute.',
  },
  accounts: {
    title: 'Choisissez les comptes à partager',
    titleOne: 'Choisissez un compte à partager',
    text: (clientName) => `${clientName} ne voit que ce que vous choisissez ici.`,
    list: 'Comptes',
    all: 'Tout sélectionner',
    clear: 'Tout désélectionner',
    endingIn: (mask) => `se terminant par ${mask}`,
    kind: frAccountKind,
    submit: (count) => (count ? `Partager ${counted(count, ACCOUNTS)}` : 'Partager des comptes'),
    none: 'Choisissez au moins un compte pour continuer.',
    invalid: 'Ce choix n’est plus disponible. Choisissez à nouveau.',
  },
  connected: {
    title: 'C’est connecté',
    reconnectedTitle: 'C’est reconnecté',
    text: (bank, clientName) => `La connexion entre ${bank} et ${clientName} est établie.`,
    reconnectedText: (bank, clientName) =>
      `La connexion entre ${bank} et ${clientName} est à jour.`,
    verifiedTitle: 'Votre compte est vérifié',
    unverifiedTitle: 'Le compte n’est pas vérifié',
    accountText: (clientName) => `Votre compte est maintenant connecté à ${clientName}.`,
    shared: (count) => counted(count, { one: 'compte partagé', other: 'comptes partagés' }),
    verification: {
      pending_automatic_verification:
        'Nous confirmons le numéro de compte par un petit virement. Cela prend un jour ou deux, et vous n’avez rien à faire.',
      pending_manual_verification:
        'Un très petit virement est en route. Quand il est arrivé, revenez avec les trois lettres à côté.',
      database_insights_pending:
        'Nous vérifions encore le numéro de compte. Vous n’avez rien à faire.',
      automatically_verified: 'Le numéro de compte est vérifié.',
      manually_verified: 'Le numéro de compte est vérifié.',
      database_matched: 'Le numéro de compte est vérifié.',
      verification_expired:
        'Le délai est écoulé. Vous pouvez connecter le compte à nouveau à tout moment.',
      verification_failed:
        'Le numéro de compte n’a pas pu être confirmé. Vous pouvez connecter le compte à nouveau à tout moment.',
    },
    another: 'Ajouter une autre banque',
    submit: 'Terminer',
  },
  errors: frErrors,
  error: {
    visit: (host) => `Aller sur ${host}`,
    signInAgain: 'S’identifier à nouveau',
    reference: 'Référence',
  },
  exit: {
    title: 'Quitter sans connecter\u202f?',
    text: (bank, clientName) =>
      `La connexion avec ${bank} n’est pas encore faite. Rien n’a été partagé avec ${clientName}.`,
    reconnectText: (bank) =>
      `La connexion avec ${bank} n’est pas encore renouvelée. Elle reste comme avant.`,
    stay: 'Rester',
    leave: 'Quitter',
  },
}
