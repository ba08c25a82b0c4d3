import type { ReplyTemplate } from '../../../shared/replies/policy.ts'

/** Templates of Harbor & Pine about parcels and goods. */
export const goodsReplies: readonly ReplyTemplate[] = [
  {
    key: 'parcel-searched',
    title: 'Parcel: a search is open',
    purpose: 'reply',
    when: 'When a parcel is lost or late and the carrier looks for it.',
    categories: ['delivery'],
    flags: ['repeat_contact'],
    texts: {
      en: `Dear {{customer.name}},

your parcel of {{reference}} is not where it should be, and I have asked the carrier to look for it. The carrier has 3 business days. I will write to you by [date], whatever they find; if it is lost, you choose between a new parcel and your money.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Su paquete de {{reference}} no está donde debería y he pedido al transportista que lo busque. Tiene 3 días hábiles. Le escribiré antes del [fecha], sea cual sea el resultado; si se ha perdido, usted elige entre un envío nuevo y su dinero.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

O seu pacote de {{reference}} não está onde deveria, e pedi à transportadora que o procure. Ela tem 3 dias úteis. Escrevo para você até [data], seja qual for o resultado; se estiver perdido, você escolhe entre um novo envio e o seu dinheiro.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Wala po sa dapat nitong kinaroroonan ang parcel ninyo sa {{reference}}, kaya hiniling ko na sa carrier na hanapin ito. Mayroon silang 3 araw ng trabaho. Susulat po ako sa inyo bago ang [petsa], anuman ang makita nila; kung nawala ito, kayo po ang pipili: bagong parcel o ang inyong pera.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'wrong-item',
    title: 'Wrong item: keep it, the right one comes',
    purpose: 'reply',
    when: 'When we sent the wrong thing and the value is small.',
    categories: ['orders', 'delivery'],
    flags: [],
    texts: {
      en: `Dear {{customer.name}},

I am sorry: we sent you the wrong thing in {{reference}}. The right one leaves our warehouse [date]. You need not send the other one back.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Lo siento: en {{reference}} le enviamos un artículo equivocado. El correcto sale de nuestro almacén el [fecha]. No tiene que devolver el otro.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Peço desculpas: enviamos o produto errado em {{reference}}. O certo sai do nosso depósito em [data]. Você não precisa devolver o outro.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'return-label',
    title: 'Return label and what comes after',
    purpose: 'reply',
    when: 'When a return is agreed. Says who pays and when the money comes.',
    categories: ['returns', 'warranty'],
    flags: [],
    texts: {
      en: `Dear {{customer.name}},

here is your return label for {{reference}}: [link]. It costs you nothing. Hand the parcel in within 14 days; your money is back within 5 business days after it reaches us.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Aquí tiene su etiqueta de devolución para {{reference}}: [enlace]. No le cuesta nada. Entregue el paquete en un plazo de 14 días; le devolvemos el dinero en 5 días hábiles desde que nos llega.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Aqui está a sua etiqueta de devolução para {{reference}}: [link]. Ela não custa nada. Entregue o pacote em até 14 dias; o dinheiro volta em até 5 dias úteis depois que ele chegar.

{{agent.name}}, {{workspace}}`,
      fil: `Kumusta po, {{customer.name}},

Narito po ang return label ninyo para sa {{reference}}: [link]. Wala po kayong babayaran. Ihatid ang parcel sa loob ng 14 araw; babalik ang pera sa loob ng 5 araw ng trabaho pagdating nito sa amin.

{{agent.name}}, {{workspace}}`,
    },
  },
  {
    key: 'warranty-next',
    title: 'Warranty: what we need',
    purpose: 'reply',
    when: 'When a fault is reported and we must see it first.',
    categories: ['warranty', 'product_question'],
    flags: ['unknown_cause', 'suspected_defect'],
    texts: {
      en: `Dear {{customer.name}},

I want to get this right for you. For {{reference}} please send me two pictures: the fault, and the label with the batch number ([where it is]). I answer within one business day after that, and tell you whether it is repaired, replaced or paid back.

{{agent.name}}, {{workspace}}`,
      es: `Hola, {{customer.name}}:

Quiero resolverlo bien. Para {{reference}}, envíeme por favor dos fotos: el fallo y la etiqueta con el número de lote ([dónde está]). Le respondo en un día hábil y le digo si se repara, se cambia o se reembolsa.

{{agent.name}}, {{workspace}}`,
      pt: `Olá, {{customer.name}},

Quero resolver isso bem. Para {{reference}}, envie por favor duas fotos: o defeito e a etiqueta com o número do lote ([onde fica]). Respondo em um dia útil e digo se será consertado, trocado ou reembolsado.

{{agent.name}}, {{workspace}}`,
    },
  },
]
