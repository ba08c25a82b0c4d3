import type { Round } from './index.ts'

/**
 * Round four, mostly ordinary wordings: written before it was run, then run once. First-run recall / precision:
 * clarifying 0.72 / 1.00, misunderstood 0.61 / 1.00, outside_scope 0.79 / 1.00, not_permitted 0.88 / 1.00, ruled_out
 * 0.81 / 1.00, exception 0.76 / 1.00, repeat 0.92 / 0.92. The grammar was widened afterwards, so that it is a
 * regression test now.
 */
export const roundFour: Round = {
  clarifying: {
    yes: `
Sorry, I misunderstood. What is it that you want to change?
Could you word that another way, please?
I'm not really following what happened, could you tell me once more?
I can't quite tell whether you want a refund.
Apologies, that's unclear to me.
What are you asking me to do, exactly?
I did not catch which product you meant.
Would you kindly clarify your last message?
My apologies but I fail to understand your request.
Do you mean the monthly plan or the yearly one?
Maybe I got you wrong. Are you asking about the invoice?
I need a little more detail to understand what you're asking.
Lo siento, no le sigo. ¿Podría explicármelo mejor?
¿A qué se refiere exactamente?
Não captei, pode explicar novamente?
Desculpe, não ficou claro o que você deseja.
Hindi ko po makuha ang ibig nyong sabihin.
Maaari po bang pakilinaw ang request?
`,
    no: `
I follow up on every case.
Got it, cancelling now.
Please tell me your seat number.
Your parcel was not scanned again.
Do you have the receipt?
What colour would you like?
I will clarify this with the warehouse.
Did you try another cable?
No hay problema, ya está cancelado.
Qual é o seu nome completo?
Ano po ang kulay?
Sure, I understand.
`,
  },
  misunderstood: {
    yes: `
This isn't what I'm asking at all
you never answer what I ask
I have repeated myself enough
read it again please, I said monthly
Do you even know what I'm asking?
wrong again
I already said no to that
Your answer has nothing to do with it.
You just don't understand.
I explained it twice, come on
How many times must I say it?
No, I was talking about the second invoice
no me entiende, quiero cambiar el titular
eso ya lo dije
não foi o que eu pedi
tô falando de outra coisa
hindi nyo po nage-gets
sinabi ko na nga po kanina
`,
    no: `
No, thank you, that is all.
I understand now.
What do you mean by grace period?
He asked me for my number.
I already picked it up.
The second invoice is wrong.
You never charge for this, right?
Again, thanks a lot for your help!
ya lo recibí, gracias
entendi, obrigado
ok po, salamat sa sagot
I read the terms twice.
`,
  },
  outside_scope: {
    yes: `
That's not within my area, sorry.
I can only talk about your reservation.
I don't have answers to general knowledge questions.
I'm not designed to discuss that.
Unfortunately we don't offer help with tax returns.
This assistant can't give legal advice.
I don't cover mortgage questions.
I have no expertise in that field.
Your question falls outside the topics I can help with.
I'm afraid this goes beyond my knowledge.
I only know about our own services.
Questions like that aren't something I can answer.
Sorry, I'm just a chatbot for parcel tracking.
I'm unable to assist with this type of request.
We don't support other manufacturers' devices.
No estoy programado para eso.
Lo siento, ese asunto está fuera de mi alcance.
No puedo responder preguntas sobre otras empresas.
Isso não faz parte das minhas funções.
Infelizmente não posso ajudar com assuntos jurídicos.
Não fui treinado para responder sobre isso.
Hindi po ako makakatulong sa ganyang bagay.
Wala po akong alam tungkol diyan.
That isn't my field, please ask a professional.
`,
    no: `
I know the answer to that.
We support all manufacturers' devices.
You can only talk to the driver by phone.
Your question is important to us.
I have no further questions.
We don't offer the blue one any more.
It's outside, next to the door.
The topic of your mail was the invoice.
I can only thank you for your patience.
No estoy seguro de la fecha.
No puedo responder hasta mañana.
Não posso confirmar a data ainda.
Wala pa pong balita.
The field next to your name must be filled in.
I can't see the device in your list.
`,
  },
  not_permitted: {
    yes: `
I'm not allowed to discuss that with you.
I don't have the authority to promise that.
This has to be decided by our claims team.
I would need a manager's approval.
The system blocks me from editing it.
We cannot grant a credit without authorisation.
I may not change the holder's name.
It requires permission I don't have.
Only my colleagues in billing are able to reverse it.
Sorry, I can't remove that charge.
My access is limited to viewing orders.
That's a decision for the team lead.
I cannot give you access to the account.
A supervisor must sign this off.
No tengo autorización para eso.
Eso lo debe aprobar mi jefe.
No puedo quitar ese cargo.
Não sou autorizado a fazer isso.
Isso depende da aprovação do gerente.
Não posso remover essa cobrança.
Wala po akong authority na gawin yan.
Supervisor lang po ang makaka-approve.
I have to hand this over, as I'm not permitted to close accounts.
Such a discount exceeds what I can approve.
`,
    no: `
You may not need a new card.
I may have good news for you.
I removed that charge.
The claims team decided in your favour.
You have access to the account again.
I can't see that charge.
The manager approved it.
Your limit is 500 dollars.
I can't connect to the order system due to an outage.
You can't remove it without a screwdriver.
Puedo quitar ese cargo.
Ya lo aprobó mi jefe.
Removi essa cobrança.
Approved na po.
The door is blocked by a box.
`,
  },
  ruled_out: {
    yes: `
We do not refund opened software.
That is not possible under our policy.
Sorry, this ticket is non-refundable.
The return period ended last week.
You can't combine two vouchers, those are the rules.
Our policy prohibits that.
Your item doesn't qualify for a refund.
Returns after 30 days are not accepted.
Sale items can't be exchanged.
No refunds can be given on this booking.
No se permiten cambios en esa tarifa.
La garantía no cubre golpes.
A garantia já expirou.
Não é possível trocar após 7 dias.
Hindi na po pwede ang refund.
Bawal po ang exchange sa sale items.
`,
    no: `
We refund opened software.
That is possible under our policy.
The return period ends next week.
Returns within 30 days are accepted.
Your item qualifies for a refund.
I have refunded your booking.
Se permiten cambios.
La garantía cubre golpes.
A garantia ainda vale.
Pwede po ang refund.
Two vouchers can be combined.
`,
  },
  exception: {
    yes: `
Please make an exception for me
I missed the return window by one day, can you still help?
could you waive the fee as I'm a student
Is there any leeway on the deadline?
I know it's against policy but I really need this refund
can you let me change it for free just this once
I hope you can be flexible given my situation
Even though it's past the 30 days, could you take it back?
would you consider refunding a non-refundable booking? my son is ill
pls bend the rule for me
is there really nothing you can do about the penalty
¿podrían hacer una excepción en mi caso?
ya pasó el plazo pero ¿me lo pueden cambiar?
podem abrir uma exceção?
sei que o prazo acabou, mas podem me ajudar?
pwede po bang makiusap, late lang po ng isang araw
baka pwedeng i-waive yung fee
`,
    no: `
What is the fee?
When is the deadline?
I paid the fee.
Is a refund possible within 30 days?
Can you help my son log in?
I'm a student, where do I upload my card?
Can I change it for free?
¿cuál es el plazo?
qual é o prazo?
magkano ang fee?
Please take it back to the store for me
The penalty kick was great
`,
  },
  repeat: {
    yes: `
I called you yesterday about the same thing.
This is my third email about this.
I've already written to you twice.
I have been in contact with your team for weeks.
Last week your agent told me it would be done.
I'm contacting you again about order 55.
How many times do I need to contact you?
I spoke to two of your colleagues already.
no one answered my previous messages
I raised a ticket on Monday, no reply
It's me again, still no refund
I keep calling and nothing happens
my earlier complaint was ignored
I was told on the phone last Tuesday that it's fixed
es la segunda vez que llamo
ya les escribí por esto
hablé con ustedes ayer
já entrei em contato duas vezes
é a terceira mensagem que mando
liguei semana passada
pangatlong beses ko na po itong chat
tumawag na po ako last week
nag-email na po ako sa inyo pero walang sagot
I emailed on the 5th and again on the 8th.
`,
    no: `
I called a taxi yesterday.
This is my third lamp.
I have been in Spain for weeks.
Last week it was fine.
Please email me the invoice.
I raised my hand in the store.
It's still not here.
My previous flat was bigger.
I was told by the doctor to rest.
es la segunda vez que se rompe
hablé con mi esposa ayer
é a terceira compra
tumawag po ang nanay ko
I emailed my son the photo.
Can I get in touch by phone?
`,
  },
}
