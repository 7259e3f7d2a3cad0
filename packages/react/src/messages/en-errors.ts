import type { Messages } from './messages.ts'

/** What happened, whose move it is, what to do: short, and never the user's fault. */
export const enErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Your bank has locked this sign-in',
    text: `${bank} did this to protect you. Only they can unlock it.`,
    step: 'Unlock it on their website, then come back and connect it here.',
  }),
  setup: ({ bank }) => ({
    title: 'One more step at your bank',
    text: `${bank} says this account isn’t fully set up for online banking yet.`,
    step: 'Finish the setup on their website, then come back and connect it here.',
  }),
  password: ({ bank }) => ({
    title: 'Your bank wants a new password',
    text: `${bank} asks you to change your password before anything else.`,
    step: 'Change it on their website, then come back and use the new one.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'No accounts to connect',
    text: `You’re signed in, but ${bank} shows no account that can be connected here.`,
    step: 'Check on their website that your accounts are open, or choose another bank.',
  }),
  account: ({ bank }) => ({
    title: 'This account can’t be connected yet',
    text: `Your details are right. This kind of account at ${bank} just isn’t supported so far.`,
    step: 'You can connect an account at another bank instead.',
  }),
  mfa: ({ bank }) => ({
    title: 'This security check isn’t supported yet',
    text: `${bank} protects your account in a way that can’t be answered from here.`,
    step: 'You can connect an account at another bank instead.',
  }),
  retired: ({ bank }) => ({
    title: `${bank} can’t be connected any more`,
    text: 'Connections to this bank have ended. Your account there is not affected.',
    step: 'You can connect an account at another bank instead.',
  }),
  down: ({ bank }) => ({
    title: `${bank} isn’t responding`,
    text: 'The problem is on the bank’s side. Your details are fine.',
    step: 'Try again in a moment, or choose another bank for now.',
  }),
  maintenance: () => ({
    title: 'Back in a little while',
    text: 'The service is being maintained right now. Nothing you entered was lost or shared.',
    step: 'Try again in a few minutes.',
  }),
  timeout: ({ bank }) => ({
    title: 'This took a little too long',
    text: `For your safety ${bank} ended the sign-in before it was finished.`,
    step: 'Start again whenever you’re ready.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Permission wasn’t given',
    text: `${bank} was not told to share these accounts with ${clientName}, so nothing was shared.`,
    step: 'Choose your bank again if you’d like to allow it.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${bank} isn’t available here yet`,
    text: `${clientName} can’t connect to this bank at the moment. Your details are fine.`,
    step: 'You can connect an account at another bank instead.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'This bank can’t share what’s needed',
    text: `${bank} doesn’t offer the information that ${clientName} asks for.`,
    step: 'You can connect an account at another bank instead.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'The code couldn’t be sent',
    text: `${bank} wasn’t able to send a code that way.`,
    step: 'Choose your bank again and pick another way to get the code.',
  }),
  limit: ({ bank }) => ({
    title: 'Let’s pause for now',
    text: `There were many tries in a short time, so ${bank} has paused new ones to protect your account.`,
    step: 'Wait a day before you try this bank again, or choose another one.',
  }),
  signIn: ({ bank }) => ({
    title: 'The sign-in didn’t work',
    text: `${bank} didn’t recognize the details, or asks for a new sign-in.`,
    step: 'Sign in once more. If it doesn’t work, check your details on the bank’s website.',
  }),
  otherUser: ({ bank }) => ({
    title: 'This is another sign-in',
    text: `This connection was made with a different username at ${bank}.`,
    step: 'Sign in with the username you used the first time.',
  }),
  session: ({ bank }) => ({
    title: 'This sign-in is no longer open',
    text: `It was used already, or ${bank} closed it in the meantime. Nothing was shared.`,
    step: 'Start the sign-in once more.',
  }),
  numbers: ({ bank }) => ({
    title: 'These numbers couldn’t be confirmed',
    text: `They don’t match an account at ${bank}.`,
    step: 'Check both numbers, or sign in to your bank instead.',
  }),
  tries: ({ clientName }) => ({
    title: 'The code can’t be used any more',
    text: 'After three tries the code is closed, to keep your account safe.',
    step: `You can link the account again in ${clientName}.`,
  }),
  phone: () => ({
    title: 'We couldn’t confirm your number',
    text: 'The codes didn’t match, so your saved banks stay private.',
    step: 'You can go on without it: just choose your bank.',
  }),
  robot: () => ({
    title: 'The check didn’t go through',
    text: 'We couldn’t be sure that a person is signing in. This can happen to anyone.',
    step: 'Choose your bank once more to try again.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'This connection has ended',
    text: `The connection between ${bank} and ${clientName} was removed.`,
    step: 'You can connect the bank anew at any time.',
  }),
  app: ({ clientName }) => ({
    title: `Something isn’t set up right`,
    text: `It’s not your details: ${clientName} has to mend this, and nothing was shared.`,
    step: `Let ${clientName} know, with the reference below, or try another bank.`,
  }),
  unexpected: () => ({
    title: 'Something went wrong on our side',
    text: 'It’s not your details, and nothing was shared.',
    step: 'Please try again. If it keeps happening, come back a little later.',
  }),
}
