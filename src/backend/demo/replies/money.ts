import type { ReplyTemplate } from '../../../shared/replies/policy.ts'

/** Templates of Harbor & Pine about money. */
export const moneyReplies: readonly ReplyTemplate[] = [
  {
    key: 'refund-approved',
    title: 'Refund approved',
    purpose: 'reply',
    when: 'Once the refund is booked. Says how much, how and when.',
    categories: ['billing', 'returns', 'orders'],
    flags: [],
    texts: {
      en: `Dear {{customer.name}},

your refund of [amount] for {{reference}} is approved and on its way. You will see it on [card or account] within 5 business days; how fast depends on your bank.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Su reembolso de [importe] por {{reference}} está aprobado y en camino. Lo verá en [tarjeta o cuenta] en un plazo de 5 días hábiles; depende de su banco.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

O seu reembolso de [valor] referente a {{reference}} foi aprovado e está a caminho. Ele aparece em [cartão ou conta] em até 5 dias úteis; depende do seu banco.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Aprubado na po ang refund ninyo na [halaga] para sa {{reference}} at papunta na ito. Makikita po ninyo ito sa [card o account] sa loob ng 5 araw ng trabaho; depende po sa inyong bangko.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'refund-needs-approval',
    title: 'Refund waits for approval',
    purpose: 'reply',
    when: 'When the amount is above your own limit and you asked for approval.',
    categories: ['billing', 'returns', 'orders', 'subscription'],
    flags: ['over_limit', 'policy_exception'],
    texts: {
      en: `Dear {{customer.name}},

I agree that you should get this money back. The amount is more than I may decide alone, so I asked my lead for {{reference}}. You will have the answer from me by {{response.due}}; you need not do anything until then.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Estoy de acuerdo en que se le devuelva este dinero. El importe supera lo que puedo decidir por mi cuenta, así que he pedido autorización a mi responsable para {{reference}}. Tendrá mi respuesta antes del {{response.due}}; hasta entonces no tiene que hacer nada.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Concordo que você deve receber esse dinheiro de volta. O valor é maior do que posso decidir sozinho, então pedi a aprovação do meu supervisor para {{reference}}. Você terá a minha resposta até {{response.due}}; até lá não precisa fazer nada.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'charged-twice',
    title: 'Charged twice: what we see',
    purpose: 'reply',
    when: 'When two charges stand on the account. Explains reservations.',
    categories: ['billing'],
    flags: ['data_mismatch', 'anomaly'],
    texts: {
      en: `Dear {{customer.name}},

I looked at the two charges you asked about in {{reference}}. One of them is [a reservation that falls away by itself / a real second charge that I am paying back]. If both still show on [date], answer this message and I go after it myself.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

He revisado los dos cargos por los que pregunta en {{reference}}. Uno de ellos es [una retención que desaparece sola / un segundo cargo real que le devuelvo]. Si el [fecha] siguen apareciendo los dos, responda a este mensaje y me encargo yo.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Verifiquei as duas cobranças de que você fala em {{reference}}. Uma delas é [uma reserva que some sozinha / uma segunda cobrança real que estou devolvendo]. Se as duas ainda aparecerem em [data], responda a esta mensagem e eu mesmo cuido disso.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'gift-card-balance',
    title: 'Gift card: balance checked',
    purpose: 'reply',
    when: 'For questions about what is left on a gift card.',
    categories: ['gift_cards'],
    flags: ['data_mismatch'],
    texts: {
      en: `Dear {{customer.name}},

I checked the gift card of {{reference}}. Our books say there is {{fact.gift.balance}} left on it. If you paid with it somewhere and that is not what you expect, send me the date and the shop, and I look it up.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

He comprobado la tarjeta regalo de {{reference}}. Según nuestros registros quedan {{fact.gift.balance}}. Si la usó y no es lo que esperaba, envíeme la fecha y la tienda y lo reviso.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Sinuri ko na po ang gift card sa {{reference}}. Ayon sa aming talaan, {{fact.gift.balance}} pa ang natitira. Kung hindi po ito ang inaasahan ninyo, ipadala lang ang petsa at tindahan, at titingnan ko.

{{agent.name}}, {{workspace}}`,
    },
  },
]
