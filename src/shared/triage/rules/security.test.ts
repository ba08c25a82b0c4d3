import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { security } from './security.ts'

const flagFor = (...texts: readonly string[]) => security.evaluate(saying(...texts), policy, at)

describe('is raised', () => {
  it.each([
    'someone hacked my account',
    'I think my account has been compromised',
    "my email and password were changed and it wasn't me",
    "I can see another customer's orders when I log in",
    "you sent me someone else's invoice with their address",
    "I keep getting verification codes I didn't request",
    "I got a phishing email that looks like it's from you",
    'my phone was stolen and your app is on it',
    "There's a login from Russia on my account",
    'there has been a data breach and my info is out there',
    'Someone logged into my account and changed my delivery address',
    'MY ACCOUNT GOT HACKED HELP',
    'a caller pretending to be from your bank asked for my OTP',
    'your app installed malware on my phone',
    'my data was leaked',
    "I'm seeing someone else's name and card number in my profile",
    'I received a text from a fake website using your logo',
    'hackers got into my email and now they are in my account',
    "there's an unknown device logged in",
    'unauthorized access to my account',
    'I clicked on a fake link and entered my password',
    'I gave them my otp code by mistake',
    'my account has been taken over',
    'I was locked out because somebody changed my password',
    'I found a security vulnerability in your website',
    'I lost my phone with the banking app logged in',
    'my instagram was hacked through your app',
    "got an alert about a sign-in from another country that wasn't me",
    'password reset emails that I did not ask for keep coming',
    'someone is impersonating your support team',
    'hackearon mi cuenta',
    'alguien entró a mi cuenta y cambió mi correo',
    'recibí un correo falso de ustedes',
    'me robaron el celular y tengo la app abierta',
    'puedo ver los datos de otro cliente',
    'me llegan códigos que no pedí',
    'minha conta foi hackeada',
    'invadiram minha conta',
    'roubaram meu celular com o aplicativo',
    'recebi um email falso em nome de vocês',
    'estou vendo os dados de outra pessoa',
    'alguém acessou minha conta',
    'na-hack po ang account ko',
    'may ibang gumagamit ng account ko',
    'ninakaw ang cellphone ko',
    'may pekeng text galing daw sa inyo',
    'Somebody else is using my login',
    'My SIM was swapped and they got in',
    "Your chatbot just showed me a different customer's address",
    'the portal displays medical records of other patients',
    'My antivirus says your download contains a trojan',
    'I noticed suspicious activity on my account',
    'Help, someone got into my account last night and ordered three phones',
    'My login was used from a device in Vietnam and I have never been there',
    'The statement you mailed me belongs to another customer',
    'when I open the app I get logged in as a different person',
    "I'm getting OTP texts every few minutes and I'm not trying to log in",
    'A man called claiming to be from your fraud team and wanted my PIN',
    'an email asking me to verify my account looks fake, was it you? the link goes to a Russian site',
    'my laptop with all my logins was stolen this morning',
    'Please lock my account, my phone has been snatched',
    'Looks like my password leaked, somebody is signing in as me',
    'hey i think i got hacked',
    'my profile picture and name were changed by someone, not me',
    'your site shows the credit cards of other people',
    "there's ransomware on our server since your update",
    'You exposed my personal information to a stranger',
    'all my customer data is visible to everyone',
    'The QR code you sent leads to a phishing site',
    "I found someone else's tax document in my account",
    'I reset my password but the hacker still has access',
    'intruder in my account!!!',
    'Unrecognized device has been added to my account',
    'They hijacked my email and are now trying my wallet',
    'me hackearon la cuenta y cambiaron la contraseña',
    'recibo códigos de verificación que no solicité',
    'se están haciendo pasar por su banco',
    'me llegó la factura de otra persona',
    'hay un inicio de sesión que no reconozco',
    'clonaram meu whatsapp usando o nome de vocês',
    'meus dados foram vazados',
    'trocaram minha senha e não fui eu',
    'chegou um SMS suspeito em nome do banco',
    'nahack account ko pakilock po',
    'may nag-log in sa account ko na hindi ako',
    'nakatanggap ako ng OTP na hindi ko naman nirequest',
    'nawala ang cellphone ko, ninakaw sa jeep',
    'somebody got access to my account and spent my loyalty points',
    'I keep receiving login codes in the middle of the night',
    "Your invoice PDF contains another client's bank details",
    'my email was hacked and they are resetting passwords on all my accounts including yours',
    'I got a WhatsApp from someone pretending to be your support asking for my card number',
    'Strange devices show up in my account history',
    'I can view the shipping addresses of strangers in your app',
    'alguien cambió la contraseña de mi cuenta sin mi permiso',
    'recebi um link falso dizendo ser de vocês',
    'may ibang tao na nakapasok sa account ko',
    'my phone got stolen on the subway, please log it out',
    'the update infected our computers with malware',
  ])('%s', (text) => {
    expect(flagFor(text)?.evidence[0]).toMatchObject({ kind: 'message', messageId: 'm1' })
  })
})

describe('is not raised', () => {
  it.each([
    'what happens if my account gets hacked?',
    'how do I keep my account from being hacked?',
    'how do I change my password?',
    'I forgot my password',
    'do you have two factor authentication?',
    'I want to enable 2FA',
    'life hacks for packing',
    'my account was not hacked, I just forgot the password',
    "I can't log into my account",
    'is your site secure?',
    'I read that another company had a data breach',
    'the code does not work',
    'I did not get the verification code',
    'please send me the login code again',
    "I received someone else's package",
    'my package was stolen from my porch',
    "I have a virus and can't travel",
    'does the plan include antivirus?',
    "I'd like to buy your security camera",
    'security deposit refund please',
    'I changed my email address',
    'my wife uses my account too',
    'I want to give my husband access to my account',
    'your security guard was rude',
    'The security question is in Spanish',
    'who can access my data?',
    'can other people see my wishlist?',
    "I got the wrong size, it's someone else's size",
    'I stole a glance at the site',
    'the leak in the sink is back',
    'the faucet is leaking',
    'what do I do if I lose my phone?',
    'How do I log out of all devices?',
    'is this email really from you?',
    '¿cómo cambio mi contraseña?',
    'olvidé mi contraseña',
    'esqueci minha senha',
    'como ativo a verificação em duas etapas?',
    'nakalimutan ko ang password ko',
    'paano palitan ang password?',
    'can I see my other orders?',
    'I have another account with a different email',
    'my code promo does not work',
    'the game hacks are allowed?',
    'I stole this idea from your blog',
    "I'm worried about hackers, is the app encrypted?",
    'sign me in please',
    'The device was unrecognized by Windows',
    'My other address is on file',
    "I'd like to see other people's reviews",
    'I keep forgetting my password',
    'The verification code expired',
    "I didn't receive my code",
    'how can I make my account more secure?',
    'what do you do with my data?',
    'can someone else use my account?',
    'is it possible to log in from two devices?',
    "I changed my password yesterday and now can't sign in",
    "I can't access my account",
    'someone from your team logged a ticket for me',
    'Somebody picked up my order for me',
    "I'd like to report a bug",
    'my son used my account to buy games',
    'The new phone I ordered was stolen in transit',
    'my bike was stolen, can I pause the insurance?',
    'does your app detect malware?',
    'is this virus scan included?',
    'the login page looks different, nice redesign',
    "I'd hack off the extra length",
    'hacks for saving money',
    'great growth hacking webinar',
    'Are you aware of the data breach at Acme? does it affect you?',
    'If my data were leaked would you tell me?',
    "my account hasn't been hacked, right?",
    'log me out of all devices',
    'I want a different address on the invoice',
    "can I ship to someone else's address?",
    "this is someone else's fault",
    'I got an email from you, thanks',
    'the email address on my account is wrong',
    'my phone died',
    'lost my phone charger',
    'no puedo iniciar sesión',
    'quiero cambiar mi correo',
    '¿es seguro pagar con tarjeta?',
    'meu celular quebrou',
    'quero trocar minha senha',
    'hindi ko matanggap ang OTP',
    'nasira ang cellphone ko',
    'I cannot remember which email I used',
    'two-step verification is annoying',
    'can you send the code by email instead?',
    "I'd like to see the data you offer in your plan",
    'how safe is my data with you?',
    'the lock on the door is broken',
    'my account shows the wrong name, I married',
    'how do I block a sender?',
    'the new login screen is slow',
    'my girlfriend and I share one account',
    '',
    '😀😀😀',
  ])('%s', (text) => {
    expect(flagFor(text)).toBeNull()
  })
})

it('sends a leak to privacy and a break-in past the queue', () => {
  expect(flagFor("I can see another customer's orders")).toMatchObject({
    sentence: 'Others may see what they should not. They wrote: "see another customer\'s orders".',
    suggests: { type: 'compliance', skill: 'privacy' },
  })
  expect(flagFor('MY ACCOUNT WAS HACKED!!! 😡')).toMatchObject({
    label: 'Security "MY ACCOUNT WAS HACKED"',
    suggests: { type: 'priority', skill: 'fraud' },
    severity: 'S1',
  })
})

it('reads facts that mark a break-in', () => {
  const marked = (value: boolean) => quietCase({ facts: [fact('account.compromised', value)] })
  expect(security.evaluate(marked(true), policy, at)?.sentence).toBe(
    'There may be a break-in or a trick. Our file says: "account compromised" is yes.',
  )
  expect(security.evaluate(marked(false), policy, at)).toBeNull()
  expect(security.evaluate(quietCase({ facts: [fact('account.two_step', true)] }), policy, at)).toBeNull()
})

it("reads neither quotations nor others than the customer, and takes the workspace's own phrases", () => {
  expect(flagFor('They wrote "My account was hacked" on a sign.')).toBeNull()
  const others = (['ai', 'agent', 'system'] as const).map((author) => turn('m1', 'My account was hacked', { author }))
  expect(others.map((one) => security.evaluate(quietCase({ conversation: [one] }), policy, at))).toEqual([
    null,
    null,
    null,
  ])
  const own = withRule(policy, 'security', { phrases: ['código azul'] })
  expect(security.evaluate(saying('This is a CODIGO  AZUL!'), own, at)?.evidence).toEqual([
    { kind: 'message', messageId: 'm1', start: 10, end: 22, quote: 'CODIGO  AZUL' },
  ])
  expect(security.evaluate(saying('This is a codigo azulado'), own, at)).toBeNull()
  expect(
    security.evaluate(saying('My account was hacked'), withRule(policy, 'security', { enabled: false }), at),
  ).toBeNull()
})

it('leaves stolen money and cards to fraud', () => {
  expect(flagFor('someone stole my money')).toBeNull()
  expect(flagFor('my wallet was stolen')).toBeNull()
  expect(flagFor('I was robbed on the bus yesterday')).toBeNull()
  expect(flagFor('my phone was stolen')).not.toBeNull()
  expect(flagFor('somebody hacked my account and stole my money')).not.toBeNull()
})
