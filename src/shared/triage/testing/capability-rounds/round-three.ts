import type { Round } from './index.ts'

/**
 * Round three, mixed wordings: written before it was run, then run once. First-run recall / precision: clarifying
 * 0.80 / 0.91, misunderstood 0.56 / 0.94, outside_scope 0.80 / 1.00, not_permitted 0.77 / 0.96, ruled_out 0.78 /
 * 1.00, exception 0.71 / 0.94, repeat 0.70 / 0.91. The grammar was widened afterwards, so that it is a regression
 * test now.
 */
export const roundThree: Round = {
  clarifying: {
    yes: `
Sorry, I don't think I understood that correctly. What is it you'd like?
Would you please restate the problem?
I'm having difficulty grasping your question.
Could you break that down for me? I'm not with you.
Hmm, I didn't manage to understand that one.
Not sure what you are referring to, can you say which order?
I apologise, the request is not clear to me.
Just checking I understood: your parcel arrived but was empty?
What precisely do you need help with? Your message was vague.
Can you be clearer about what you'd like changed?
It seems I don't have a good understanding of your issue yet. Could you elaborate?
I could not parse that. Please use other words.
Excuse me, what did you mean by that?
I'm unsure what you'd like me to do here.
Do you mean that the card was declined?
Please explain a bit more so I understand what you need.
No logré entender su mensaje, ¿podría escribirlo de otra manera?
¿Cómo dice? No le he captado.
¿Se refiere al pago de enero o al de febrero?
Não entendi muito bem, você pode dar mais detalhes sobre o que precisa?
Como assim? Não estou acompanhando.
O que exatamente você gostaria que eu fizesse? Não ficou claro.
Hindi ko po maunawaan ang inyong hinihiling.
Ano po ba ang ibig ninyong sabihin sa "ayaw gumana"?
Pakiulit po ng inyong concern, hindi ko po nakuha.
`,
    no: `
What is the email on the account?
Please restart the router.
Could you hold for a second?
Let me explain how to set it up.
You'll receive a clear label by email.
I'm sure you understand our situation.
Is there anything else you need help with?
Can you check the cable again, please?
The picture is clear, thank you.
I understand what you need, one moment.
Which of these two dates suits you?
Do you want it delivered or will you pick it up?
Could you please confirm your phone number again?
I can send you the steps again if you like.
¿Desea algo más?
¿Puede repetirme su número de pedido?
Pode repetir o número do pedido, por favor?
Entendi o problema, vou ajudar.
Ano po ang problema sa router?
Please be more careful with the lid.
`,
  },
  misunderstood: {
    yes: `
You're not getting it, are you?
What I said was that the second box never came.
I don't think you read what I sent
that doesn't help me, I asked about something else
Seriously? I just gave you the number
You've got me mixed up with someone else
This is not about the delivery at all!
I'm not talking about that order
My question still hasn't been answered.
You are not addressing my issue
How often do I have to tell you it's broken?
no thats the wrong account
Again you send me the same useless link
Please, just answer what I asked.
I've now typed my order number four times
stop sending me that article, it's not my problem
why do you keep talking about returns
As mentioned several times, I don't have the box
You didn't get what I meant.
eso ya lo probé y ya se lo dije
no le pregunté por eso
usted me está dando vueltas
não era isso que eu queria saber
eu já disse que não tenho o recibo
quantas vezes preciso repetir?
hindi nyo po sinasagot yung tanong
sabi ko po refund, hindi palit
`,
    no: `
I'm not talking to my bank about this.
The second box never came.
I just gave birth so please deliver upstairs
I got two different answers from the survey
My question is how to cancel.
Could you answer one more question?
The link you sent works, thanks
I typed the code and it worked.
I already have an account.
Why do you keep my data for ten years?
It's broken.
I don't have the box
Do I need to tell the courier?
How often do you deliver?
Your article helped me, thanks
eso ya lo probé
¿qué significa eso?
não tenho o recibo
refund po sana
sinagot na po ng agent ang tanong ko, salamat
`,
  },
  outside_scope: {
    yes: `
That's a bit beyond my abilities, I'm sorry.
I can't give you advice on investments.
Unfortunately, cooking tips aren't something I offer.
I'm not able to help with questions about visas.
My role is limited to answering questions about your plan.
We don't handle warranty questions for other brands here.
That's not a topic I can discuss.
I don't have the expertise to answer that.
I am sorry, but this topic is outside my area.
I'm only set up to assist with flight bookings.
You'd be better off asking a lawyer, I can't speak to that.
I'm afraid I don't know anything about that product line.
This is not the right channel for job enquiries.
I can't answer that one, it has nothing to do with our service.
That is not something our support covers.
As a shopping assistant I can't help with medical questions.
I have no information about other companies.
This bot is for order tracking only.
I wasn't made for this kind of question.
Sorry, I cannot be of help in this matter.
Ese tipo de consulta no la puedo atender.
Solamente puedo ayudarle con temas de su tarjeta.
No soy la persona indicada para eso, soy un asistente de pedidos.
Esto no es algo que yo maneje.
Não posso te ajudar com esse assunto.
Esse tema está fora da minha área.
Só consigo responder dúvidas sobre a sua fatura.
Hindi ko po kayo matutulungan tungkol sa visa.
Labas na po iyan sa serbisyo namin.
Wala po akong alam tungkol sa stocks.
`,
    no: `
I can advise you on sizes.
We handle warranty repairs in our own workshop.
That's beyond doubt our best model.
I don't know the exact date, let me check.
I have no record of a second payment.
The channel is open until ten.
I can't answer the phone right now, but I can chat.
That product line is sold out.
Our support covers you around the clock.
I can't find that product.
You can only use it in the EU.
Sorry, I cannot find the matter you mention.
He is not the right owner of the account.
I was just about to help you with that.
No puedo encontrar su tarjeta.
Solamente tiene un pedido.
Puedo atender su consulta ahora.
Não posso ver o pedido sem o número.
Só tem uma fatura em aberto.
Wala po akong makitang booking.
Tutulungan ko po kayo tungkol sa visa card ninyo.
This area is not covered by the courier on Sundays.
The offer isn't something to miss!
I'm only waiting for the bank's answer.
We don't have it in stock.
`,
  },
  not_permitted: {
    yes: `
I need authorization from my supervisor to proceed.
That's something only the security team can do.
I'm sorry, I can't authorize an amount like that.
Our system does not permit me to change a confirmed fare.
I am not able to unlock it myself.
This needs to be reviewed by a human.
I don't have the right level of access for this.
We are not allowed to share that with third parties.
For this I'd need approval from above.
I haven't got the permissions to close the account.
The final say is with the claims manager.
It is not possible for me to override the price.
I'm not empowered to settle claims.
A member of our team has to release the payment.
I'm only allowed to refund up to fifty euros.
Sorry, removing the hold is beyond my permissions.
Editing that field is reserved for administrators.
I can't make changes to someone else's booking.
Compensation like this must be agreed by a manager.
I've been told I can't promise a date.
Lo siento, no tengo permitido dar esa información.
Esto lo tiene que aprobar mi supervisora.
No puedo autorizar un reembolso tan alto.
No está en mis manos cambiarlo.
Não tenho permissão para ver esses dados.
Só meu supervisor pode liberar isso.
O sistema não deixa eu cancelar.
Hindi ko po pwedeng i-refund yan nang walang approval.
Wala po akong karapatang magbago ng pangalan.
Kailangan po ng pahintulot ng supervisor ko.
`,
    no: `
Your supervisor needs to give you access.
The security team has released the hold.
I can't authorize it until you enter the code.
Our system permits two changes per booking.
It was reviewed by a human and approved.
You don't have access to this page.
Third parties are not allowed in the building.
I was able to unlock it.
I've closed the account.
The claims manager will call you.
I can override the price for you.
You're only allowed one bag.
A member of our team has called you.
I can't make out the number on the photo.
I can't find the hold.
We agreed on a refund.
Tengo permitido ofrecerle un descuento.
Mi supervisora ya lo aprobó.
No veo el reembolso.
Tenho acesso aos seus dados.
Meu supervisor já liberou.
O sistema está fora do ar.
Na-refund na po.
Pinayagan na po ng supervisor.
Could you authorise me to speak to your husband?
We can't reach the bank today.
`,
  },
  ruled_out: {
    yes: `
Sorry, tickets of this type can't be changed.
The 60 days for a claim are over.
Your plan doesn't include roaming, so I can't credit it.
We aren't able to offer refunds on gift cards.
The promotion excludes sale items.
Our refund policy only applies to unused items.
Sadly the price guarantee ended on Sunday.
According to the contract, early termination isn't free.
It's not our policy to match prices.
Because the tag was removed, we cannot take it back.
Unfortunately it's too late to cancel this order.
Medicines can't be returned by law.
You're no longer within the refund period.
This kind of damage isn't covered.
The conditions of the sale don't allow that.
Esa tarifa no es reembolsable.
Ya venció el plazo de garantía.
Nuestras reglas no permiten cambios de nombre.
Não reembolsamos passagens promocionais.
A política da loja não permite.
Infelizmente o prazo de troca expirou.
Hindi po namin pinapayagan ang refund sa sale items.
Tapos na po ang return period.
`,
    no: `
Tickets of this type can be changed.
The 60 days for a claim start today.
Your plan includes roaming.
The promotion includes sale items.
It's not too late to cancel.
Medicines are on shelf two.
You're within the refund period.
This damage is covered.
The law on batteries changed in May.
The tag is inside the box.
I can offer a refund.
It isn't covered in dust, is it?
Your refund has not arrived yet.
Esa tarifa es reembolsable.
Todavía está en plazo.
Reembolsamos em cinco dias.
O prazo de troca é de 30 dias.
Pinapayagan po ang refund.
May dalawang araw pa po kayo.
We take it back, no questions asked.
`,
  },
  exception: {
    yes: `
Is there any chance you could waive it, given the circumstances?
I realise I've missed the cut-off, but is there nothing you can do?
Can't you just refund it this time?
I'm a long-time customer, can you make a small exception?
Please be lenient, I'm unemployed at the moment
Could I please return it? I know it's been 40 days.
the ticket is non refundable but i have covid, can i get something back
Would you mind bending the rules for a pensioner?
i forgot to cancel in time can u still refund the month
Could we skip the cancellation penalty, my flight is for a funeral
Isn't there some way around that rule?
I know the promo ended last night, could you still apply it?
I'd ask you to reconsider and let me return the shoes
I opened it but only to look, can you take it back please?
Just this once, could you accept it without the tags?
I understand that the limit is two, but I really need three.
Sé que no es lo normal, pero ¿me podrían devolver el dinero?
¿Pueden aceptarme la devolución aunque pasaron 35 días?
por única vez, quítenme la multa
Perdi o prazo por causa de uma cirurgia, dá pra aceitar?
tem como abrir mão da taxa só dessa vez?
sei que passou um dia, mas por favor aceitem
baka po pwedeng i-waive nyo na yung penalty
kahit lampas na po, sana tanggapin nyo pa
`,
    no: `
Can I return it? It's been four days.
I opened it and it works great.
Do you have a discount for pensioners?
My flight is for a funeral, which gate is it?
How do I apply the promo?
Can you refund the duplicate charge?
I forgot my password.
What is the limit for transfers?
Is there some way around the traffic at your store?
I've been a customer for a long time.
The circumstances are described in the form.
The promo ended last night, thanks for the great deal
can you take it back to the depot
¿cuándo me devuelven el dinero?
pagué la multa ayer
quanto é a taxa?
paguei dentro do prazo
magkano po ang penalty?
tinanggap ko na po ang item
I need three of them, please.
Please apply the voucher to my order
`,
  },
  repeat: {
    yes: `
I've phoned you three times already.
This is the third week I'm asking for my refund.
I wrote last Thursday and haven't had an answer.
I already talked to your support yesterday evening.
Why do I have to call every week about the same thing?
I'm writing to you for the fourth time now
I had a chat with one of your agents on Monday about it
The person I spoke to before said 48 hours
Nobody has answered my last two emails.
We've been emailing back and forth for a month
It is the same issue I reported in April
yet again I have to complain about the noise
ive contacted u multiple times and nothing
Remember me? I wrote yesterday about the lamp.
I've explained this to your colleagues before.
My complaint from two weeks ago is still open
Came back here because the last fix did not hold, I called Tuesday
I rang up on the 12th and was told to wait
I have called and called
how many tickets do i have to open for this
Ya les escribí la semana pasada y nada.
He llamado mil veces.
El agente de ayer me dijo otra cosa
Les mandé dos correos y no contestan
Já abri dois chamados sobre isso.
Entrei em contato ontem e prometeram resolver.
falei com o atendente na terça e até agora nada
Ilang beses na po akong tumawag.
nakausap ko na po yung agent nyo nung lunes
pabalik-balik na po ako dito sa chat nyo
`,
    no: `
I'll phone you on Monday.
I wrote my name on the box.
Please ask your agents to knock.
I talked to my doctor yesterday evening.
Every week I order the same thing.
I have two emails, use the second.
The lamp I bought yesterday is lovely.
I came back from holiday on the 12th.
My friend called you twice.
I explained it to my children.
Do I have to open a ticket for this?
The agent was friendly.
I was told at school that it's free.
I complained to my landlord about the noise.
The parcel went back and forth between depots.
Remember to ring the bell.
He llamado al taller.
Les mando dos fotos.
El mensajero llamó ayer.
Abri a caixa ontem.
Falei com meu marido e queremos cancelar.
Tumawag po ang bangko.
nakausap ko po ang kapitbahay
It's the third lamp from you that broke.
First time here, how do I start?
`,
  },
}
