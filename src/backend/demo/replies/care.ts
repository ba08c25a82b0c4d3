import type { ReplyTemplate } from '../../../shared/replies/policy.ts'

/** Templates of Harbor & Pine for what needs care: safety, data, anger, a no. */
export const careReplies: readonly ReplyTemplate[] = [
  {
    key: 'account-taken-over',
    title: 'Account locked for safety',
    purpose: 'reply',
    when: 'When somebody else may be in the account. Never name what they saw.',
    categories: ['account_access'],
    flags: ['fraud_suspected', 'security'],
    texts: {
      en: `Dear {{customer.name}},

somebody may have used your account. I locked it at once so that nothing more can happen. Please set a new password only by this link: [link]. We never ask for your password or a code. I check every order since [date] and write to you about {{reference}} by {{response.due}}.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Es posible que alguien haya usado su cuenta. La he bloqueado para que no pase nada más. Cree una contraseña nueva solo con este enlace: [enlace]. Nunca pedimos su contraseña ni un código. Reviso todos los pedidos desde [fecha] y le escribo sobre {{reference}} antes del {{response.due}}.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Alguém pode ter usado a sua conta. Eu a bloqueei para que nada mais aconteça. Crie uma nova senha somente por este link: [link]. Nunca pedimos a sua senha nem um código. Verifico todos os pedidos desde [data] e escrevo sobre {{reference}} até {{response.due}}.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Maaaring may ibang gumamit ng inyong account. Ni-lock ko na po ito para wala nang mangyaring iba. Gumawa po ng bagong password gamit lamang ang link na ito: [link]. Hindi po kami humihingi ng password o code. Titingnan ko ang lahat ng order mula [petsa] at susulat ako tungkol sa {{reference}} bago ang {{response.due}}.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'safety-stop',
    title: 'Stop using it',
    purpose: 'reply',
    when: 'When a product may hurt somebody. Comes before everything else.',
    categories: ['product_safety'],
    flags: ['safety'],
    texts: {
      en: `Dear {{customer.name}},

please stop using the {{product}} now, unplug it and keep it away from children. I am glad you told us. {{reference}} is with our safety team, and a person calls you today at [number]. You pay nothing, and you get your money back in any case.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Deje de usar {{product}} ahora mismo, desenchúfelo y manténgalo lejos de los niños. Gracias por avisarnos. {{reference}} está en manos de nuestro equipo de seguridad y una persona le llamará hoy al [número]. No paga nada y se le devuelve el dinero en cualquier caso.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Pare de usar {{product}} agora, tire da tomada e mantenha longe de crianças. Obrigado por avisar. {{reference}} está com a nossa equipe de segurança, e uma pessoa liga hoje para [número]. Você não paga nada e recebe o dinheiro de volta em qualquer caso.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'privacy-request',
    title: 'Request about personal data received',
    purpose: 'reply',
    when: 'When somebody asks for a copy or the deletion of their data. The law sets a month.',
    categories: ['privacy'],
    flags: ['regulatory'],
    texts: {
      en: `Dear {{customer.name}},

I have received your request about your personal data as {{reference}}. To be sure it is you, I need [what proves it]. From then on we have one month by law; most requests are done within 10 days, and I write to you when yours is.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

He recibido su solicitud sobre sus datos personales como {{reference}}. Para comprobar que es usted necesito [qué lo demuestra]. Desde entonces la ley nos da un mes; la mayoría se resuelve en 10 días y le escribiré cuando esté la suya.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Recebi o seu pedido sobre os seus dados pessoais como {{reference}}. Para ter certeza de que é você, preciso de [o que comprova]. A partir daí a lei nos dá um mês; a maioria fica pronta em 10 dias, e escrevo quando o seu estiver.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'complaint-heard',
    title: 'We got this wrong',
    purpose: 'reply',
    when: 'When somebody is angry about how they were treated. Says sorry once, then what happens.',
    categories: [],
    flags: ['dissatisfied_with_handling', 'negative_sentiment', 'sentiment_falling', 'public_exposure'],
    texts: {
      en: `Dear {{customer.name}},

you are right to be annoyed: you should not have had to write again about {{reference}}. I am sorry. From now on it is with me until it is done. What I do first: [first step]. You hear from me by {{response.due}}, also if there is nothing new.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Tiene razón en estar molesto: no debería haber tenido que escribir otra vez por {{reference}}. Lo siento. Desde ahora me ocupo yo hasta que se resuelva. Lo primero que hago: [primer paso]. Tendrá noticias mías antes del {{response.due}}, aunque no haya novedades.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Você tem razão em estar irritado: não deveria precisar escrever de novo sobre {{reference}}. Peço desculpas. A partir de agora isso está comigo até o fim. O que faço primeiro: [primeiro passo]. Você terá notícias minhas até {{response.due}}, mesmo sem novidades.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Tama po kayong mainis: hindi na sana kayo kinailangang sumulat ulit tungkol sa {{reference}}. Pasensya na po. Mula ngayon, ako na po ang hahawak nito hanggang matapos. Uunahin ko po: [unang hakbang]. Makakarinig po kayo mula sa akin bago ang {{response.due}}, may balita man o wala.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'no-and-why',
    title: 'No, and why',
    purpose: 'reply',
    when: 'When the answer is no. Gives the reason and the way to object.',
    categories: [],
    flags: ['policy_exception', 'out_of_scope'],
    texts: {
      en: `Dear {{customer.name}},

I looked at what you asked for in {{reference}}, and the answer is no: [reason in one sentence]. What I can do instead is [offer]. If you see it differently, answer this message and a lead looks at it who has not decided on it before.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

He revisado lo que pide en {{reference}} y la respuesta es no: [motivo en una frase]. Lo que sí puedo hacer es [oferta]. Si lo ve de otra manera, responda a este mensaje y lo revisará un responsable que no haya decidido antes.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Verifiquei o que você pede em {{reference}}, e a resposta é não: [motivo em uma frase]. O que posso fazer é [oferta]. Se você discorda, responda a esta mensagem e um supervisor que ainda não decidiu sobre isso vai analisar.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'technical-outage',
    title: 'It is down for many',
    purpose: 'reply',
    when: 'While a disturbance lasts. No promise about its end that nobody can keep.',
    categories: ['technical', 'account_access'],
    flags: ['outage', 'widespread'],
    texts: {
      en: `Dear {{customer.name}},

what you see in {{reference}} is not your fault: it is down for many customers since [time]. Our engineers work on it. You need not try again and again; I write to you as soon as it is back, and by {{response.due}} in any case.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Lo que ve en {{reference}} no es culpa suya: está caído para muchos clientes desde las [hora]. Nuestros técnicos trabajan en ello. No hace falta que lo intente una y otra vez; le escribo en cuanto vuelva, y antes del {{response.due}} en cualquier caso.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Hindi po ninyo kasalanan ang nakikita ninyo sa {{reference}}: hindi ito gumagana para sa maraming customer mula [oras]. Inaayos na po ito ng aming mga engineer. Hindi na kailangang subukan nang paulit-ulit; susulat po ako pagbalik nito, at bago ang {{response.due}} kahit ano pa ang mangyari.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'subscription-cancelled',
    title: 'Subscription ended',
    purpose: 'reply',
    when: 'When a plan is cancelled. Says what was the last charge.',
    categories: ['subscription'],
    flags: [],
    texts: {
      en: `Dear {{customer.name}},

your plan is ended as you asked in {{reference}}. Nothing will be charged any more; the last charge was [amount and date]. What you have already paid for still comes. If you change your mind, one message is enough.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Su plan está cancelado, como pidió en {{reference}}. No se le cobrará nada más; el último cargo fue [importe y fecha]. Lo que ya pagó le llegará. Si cambia de opinión, basta con un mensaje.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

O seu plano foi encerrado, como você pediu em {{reference}}. Nada mais será cobrado; a última cobrança foi [valor e data]. O que você já pagou ainda chega. Se mudar de ideia, basta uma mensagem.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'points-missing',
    title: 'Points: put right',
    purpose: 'reply',
    when: 'When loyalty points are missing or ran out.',
    categories: ['loyalty'],
    flags: [],
    texts: {
      en: `Dear {{customer.name}},

I checked your points for {{reference}}. [Number] points were missing, and I put them back. You see them in your account within the hour. They are good until [date].

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

He revisado sus puntos de {{reference}}. Faltaban [número] puntos y los he repuesto. Los verá en su cuenta en una hora. Valen hasta el [fecha].

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Verifiquei os seus pontos de {{reference}}. Faltavam [número] pontos, e eu os devolvi. Eles aparecem na sua conta em uma hora. Valem até [data].

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Tiningnan ko na po ang points ninyo para sa {{reference}}. Kulang po ng [bilang] points, at naibalik ko na. Makikita po ninyo sa account sa loob ng isang oras. Magagamit hanggang [petsa].

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'handed-over-safety',
    title: 'Handed to safety and trust',
    purpose: 'escalation',
    when: 'For safety, fraud and legal matters: calm, and no promise about the outcome.',
    categories: ['product_safety', 'privacy'],
    flags: ['safety', 'legal_threat', 'fraud_suspected'],
    texts: {
      en: `Dear {{customer.name}},

thank you for telling us. I have given {{reference}} to {{team.name}}, who may decide such matters. What happens next: they look at everything you sent and write to you by {{ack.due}}. Please keep what you have until then.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Gracias por avisarnos. He pasado {{reference}} a {{team.name}}, que puede decidir sobre estos asuntos. Qué pasa ahora: revisan todo lo que nos envió y le escriben antes del {{ack.due}}. Conserve lo que tiene hasta entonces.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Obrigado por avisar. Passei {{reference}} para {{team.name}}, que pode decidir sobre isso. O que acontece agora: eles analisam tudo o que você enviou e escrevem até {{ack.due}}. Guarde o que você tem até lá.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Salamat po sa pagsabi sa amin. Ibinigay ko na po ang {{reference}} sa {{team.name}}, na maaaring magpasya sa ganitong bagay. Susunod na mangyayari: titingnan nila ang lahat ng ipinadala ninyo at susulat bago ang {{ack.due}}. Itago po muna ang hawak ninyo.

{{agent.name}}, {{workspace}}`,
    },
  },
]
