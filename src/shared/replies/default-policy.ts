import type { RepliesPolicy, ReplyTemplate } from './policy.ts'

/** What every workspace begins with: what a customer is told at each move of their case, in four languages. */

const handedOver: ReplyTemplate = {
  key: 'handed-over',
  title: 'Handed to colleagues',
  purpose: 'escalation',
  when: 'Whenever a case goes to another team. Says who has it, what happens next and by when.',
  categories: [],
  flags: [],
  texts: {
    en: `Dear {{customer.name}},

I have asked our colleagues of {{team.name}} to look after your request {{reference}}. They have everything you told us, so you need not repeat anything.

What happens next: somebody of {{team.name}} takes your request over by {{ack.due}} and then writes to you.

{{agent.name}}, {{workspace}}`,
    es: `Hola, {{customer.name}}:

He pedido a nuestros compañeros de {{team.name}} que se ocupen de su solicitud {{reference}}. Tienen todo lo que nos ha contado, así que no tendrá que repetir nada.

Qué pasa ahora: una persona de {{team.name}} se hará cargo de su solicitud antes del {{ack.due}} y después le escribirá.

{{agent.name}}, {{workspace}}`,
    pt: `Olá, {{customer.name}},

Pedi aos nossos colegas de {{team.name}} que cuidem da sua solicitação {{reference}}. Eles têm tudo o que você nos contou, então não será preciso repetir nada.

O que acontece agora: alguém de {{team.name}} assume a sua solicitação até {{ack.due}} e depois escreve para você.

{{agent.name}}, {{workspace}}`,
    fil: `Kumusta po, {{customer.name}},

Hiniling ko po sa mga kasamahan namin sa {{team.name}} na asikasuhin ang inyong request na {{reference}}. Nasa kanila na po ang lahat ng sinabi ninyo sa amin, kaya hindi na ninyo kailangang ulitin.

Susunod na mangyayari: kukunin po ng isang kasamahan sa {{team.name}} ang inyong request bago ang {{ack.due}} at pagkatapos ay susulat sa inyo.

{{agent.name}}, {{workspace}}`,
  },
}

const looking: ReplyTemplate = {
  key: 'looking-into-it',
  title: 'We are looking into it',
  purpose: 'reply',
  when: 'As a first answer, when you need time. Record what you promise.',
  categories: [],
  flags: ['response_sla_risk'],
  texts: {
    en: `Dear {{customer.name}},

thank you for writing to us. I have read your request {{reference}} and am looking into it now. You will hear from me by {{response.due}}.

{{agent.name}}, {{workspace}}`,
    es: `Hola, {{customer.name}}:

Gracias por escribirnos. He leído su solicitud {{reference}} y ya la estoy revisando. Tendrá noticias mías antes del {{response.due}}.

{{agent.name}}, {{workspace}}`,
    pt: `Olá, {{customer.name}},

Obrigado pela mensagem. Li a sua solicitação {{reference}} e já estou verificando. Você terá notícias minhas até {{response.due}}.

{{agent.name}}, {{workspace}}`,
    fil: `Kumusta po, {{customer.name}},

Salamat po sa pagsulat. Nabasa ko na po ang inyong request na {{reference}} at sinusuri ko na ito ngayon. Makakarinig po kayo mula sa akin bago ang {{response.due}}.

{{agent.name}}, {{workspace}}`,
  },
}

const person: ReplyTemplate = {
  key: 'a-person-here',
  title: 'A person has taken over',
  purpose: 'reply',
  when: 'When the customer asked for a person instead of the assistant.',
  categories: [],
  flags: ['human_requested', 'dissatisfied_with_handling', 'intent_unclear'],
  texts: {
    en: `Dear {{customer.name}},

this is {{agent.name}}, a person at {{workspace}}. I have taken over your request {{reference}} from our assistant and have read everything you wrote. You need not start again.`,
    es: `Hola, {{customer.name}}:

Le escribe {{agent.name}}, una persona de {{workspace}}. He tomado su solicitud {{reference}} de nuestro asistente y he leído todo lo que escribió. No tiene que empezar de nuevo.`,
    pt: `Olá, {{customer.name}},

Aqui é {{agent.name}}, uma pessoa da equipe de {{workspace}}. Assumi a sua solicitação {{reference}} do nosso assistente e li tudo o que você escreveu. Não é preciso começar de novo.`,
    fil: `Kumusta po, {{customer.name}},

Ako po si {{agent.name}}, isang tao mula sa {{workspace}}. Kinuha ko na po mula sa aming assistant ang inyong request na {{reference}} at nabasa ko ang lahat ng isinulat ninyo. Hindi na po ninyo kailangang magsimula ulit.`,
  },
}

const still: ReplyTemplate = {
  key: 'promise-moves',
  title: 'It takes longer than promised',
  purpose: 'reply',
  when: 'Before a promise runs out that you cannot keep. Say it before they ask.',
  categories: [],
  flags: ['resolution_sla_risk', 'extensions_used'],
  texts: {
    en: `Dear {{customer.name}},

about your request {{reference}}: I promised you an answer by {{commitment.due}}, and I will not have it in time. I am sorry. I have not forgotten you, and I will write to you again by [new time].

{{agent.name}}, {{workspace}}`,
    es: `Hola, {{customer.name}}:

Sobre su solicitud {{reference}}: le prometí una respuesta antes del {{commitment.due}} y no la tendré a tiempo. Lo siento. No me he olvidado de usted y le escribiré de nuevo antes de [nueva hora].

{{agent.name}}, {{workspace}}`,
    pt: `Olá, {{customer.name}},

Sobre a sua solicitação {{reference}}: prometi uma resposta até {{commitment.due}} e não a terei a tempo. Peço desculpas. Não me esqueci de você e escreverei de novo até [novo horário].

{{agent.name}}, {{workspace}}`,
  },
}

const solved: ReplyTemplate = {
  key: 'solved',
  title: 'Solved, and how to come back',
  purpose: 'reply',
  when: 'As the last answer, before you resolve the case.',
  categories: [],
  flags: [],
  texts: {
    en: `Dear {{customer.name}},

your request {{reference}} is solved. If anything is still open, answer this message: it comes straight back to us, and you need not explain it again.

{{agent.name}}, {{workspace}}`,
    es: `Hola, {{customer.name}}:

Su solicitud {{reference}} está resuelta. Si queda algo pendiente, responda a este mensaje: nos llega directamente y no tendrá que volver a explicarlo.

{{agent.name}}, {{workspace}}`,
    pt: `Olá, {{customer.name}},

A sua solicitação {{reference}} está resolvida. Se ainda houver algo pendente, responda a esta mensagem: ela volta direto para nós, e não será preciso explicar de novo.

{{agent.name}}, {{workspace}}`,
    fil: `Kumusta po, {{customer.name}},

Nalutas na po ang inyong request na {{reference}}. Kung may kulang pa, sagutin lang po ang mensaheng ito: diretso po itong babalik sa amin, at hindi na ninyo kailangang magpaliwanag ulit.

{{agent.name}}, {{workspace}}`,
  },
}

export const defaultRepliesPolicy: RepliesPolicy = {
  version: 1,
  mainLanguage: 'en',
  templates: [handedOver, looking, person, still, solved],
}
