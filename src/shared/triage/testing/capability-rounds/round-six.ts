import type { Round } from './index.ts'

/**
 * Round six, ordinary wordings: written before it was run, then run once. First-run recall / precision: clarifying
 * 0.89 / 1.00, misunderstood 0.83 / 1.00, outside_scope 0.90 / 1.00, not_permitted 1.00 / 1.00, ruled_out 0.94 /
 * 1.00, exception 0.94 / 1.00, repeat 0.95 / 0.95. The grammar was widened afterwards, so that it is a regression
 * test now.
 */
export const roundSix: Round = {
  clarifying: {
    yes: `
I'm sorry, could you clarify which subscription you mean?
I'm not sure I follow. Do you want to upgrade or downgrade?
Unfortunately I didn't understand that. Could you say it in another way?
What would you like me to do with the order? I didn't get that part.
Thanks, but I still don't understand what went wrong exactly.
Could you explain what you mean by that?
I am having trouble understanding your request, please provide more details.
Can you rephrase that for me please?
I'd like to help but I'm unsure what you are asking.
That was a bit confusing for me, sorry. What happened first?
Please describe your issue again in other words.
Sorry, I'm still not getting what you need.
¿Podría reformular la pregunta?
Disculpe, no entiendo a qué se refiere.
Não entendi. Você quer cancelar ou pausar?
Pode ser mais claro, por favor?
Hindi ko po naiintindihan ang tanong.
Pakilinaw po kung ano ang gusto ninyo.
`,
    no: `
I understand that you'd like to upgrade.
The order is clear to me, thanks.
Please describe your issue and attach a photo.
Could you tell me more about the damage?
Which subscription plan would you like?
I'm not sure if the store is open on Sunday.
Do you want me to cancel it?
I'll explain the upgrade in detail.
Entiendo, voy a cancelarlo.
Entendi, vou pausar a assinatura.
Sige po, naiintindihan ko.
Was the first parcel complete?
`,
  },
  misunderstood: {
    yes: `
you're not understanding what I need
I already gave you my order number
That's not what I want.
No, you don't get it, the app is fine, the device is broken
I've said this before: I did not receive anything
Are you even listening?
I am asking about my refund not my delivery
Your response did not answer my question
you already asked that
Please read what I said
why do I have to repeat everything
As I said, I don't have an account
Esa no fue mi pregunta
ya te lo dije tres veces
não é isso que estou perguntando
você não respondeu o que eu perguntei
hindi mo po nasagot ang tanong ko
sinabi ko na po yan
`,
    no: `
I want a refund for the delivery fee
The device is broken
I don't have an account
That's what I want, thanks
I asked my bank and they see nothing
Can I ask another question?
You already helped me a lot
I read that shipping is free
ya lo pagué
já paguei
hindi ko po alam
I said to myself this is a good deal
`,
  },
  outside_scope: {
    yes: `
I'm sorry, I can't help you with medical questions.
That's not something I can assist you with here.
I'm only able to answer questions about our services.
This is outside my area of expertise.
I don't have information about that company.
I'm afraid I'm not able to give you legal advice.
I can't help with that, I only handle account issues.
Sorry, but investment advice is beyond my scope.
I'm not programmed to do that.
I am a support assistant for this store, so I can't write your essay.
Unfortunately that's not a service I provide.
My capabilities are limited to order support.
That is unrelated to our services, so I cannot answer it.
I don't have the ability to answer general questions.
No puedo ayudarle con eso, solo con pedidos.
Ese tema está fuera de mi área.
Desculpe, só posso ajudar com dúvidas sobre pedidos.
Não tenho informações sobre esse assunto.
Pasensya na po, hindi ko po kayang sagutin yan.
Labas po iyan sa kakayahan ko.
`,
    no: `
I can help you with account issues.
That company delivers for us.
I don't have your address on file.
Our services are available in Spain.
I only need your name.
I've written to the store for you.
We provide that service for free.
I'm not sure, let me check that.
That's not included in the box.
Puedo ayudarle con su pedido.
Posso ajudar com isso.
Kaya ko po yan.
I'm not able to see your screen.
The advice on the label is clear.
`,
  },
  not_permitted: {
    yes: `
I'm sorry, but I'm not authorized to make that change.
I don't have the permissions needed to do this.
I'd need to get approval from a supervisor.
This action requires a manager.
I cannot process refunds over $100.
You'll have to speak to a manager for that, I can't approve it.
I'm not allowed to give out personal information.
Only our billing department can adjust invoices.
I can't access that account.
Our policy means a human has to sign off on this.
I'm unable to issue a credit on my own.
That is above my authority level.
I don't have the authority to waive fees.
The system won't allow me to proceed.
No tengo permiso para hacerlo.
Eso requiere la aprobación de un supervisor.
Não tenho permissão para isso.
Apenas um gerente pode aprovar.
Wala po akong pahintulot na gawin yan.
Kailangan po itong aprubahan ng supervisor.
`,
    no: `
I've made that change.
The manager of the store is Ana.
I can process that refund.
You can adjust your invoice online.
I can't find that account.
I've issued a credit.
You have to sign the form.
The system is slow today.
Personal information is kept safe.
I can't load the page, it gives an error.
Tengo permiso de su esposo.
O gerente aprovou.
Naaprubahan na po.
You're not allowed to smoke there.
`,
  },
  ruled_out: {
    yes: `
According to our policy, we can't refund this purchase.
Unfortunately the 30-day window has passed.
This item isn't eligible for return.
Our policy doesn't allow exceptions.
Your ticket can't be refunded.
The warranty doesn't cover accidental damage.
We can only refund within 14 days.
I'm sorry, discounts can't be combined.
Because it's outside the return period, we can't accept it.
Clearance items are non-returnable.
Según nuestra política no es posible.
El producto está fuera de garantía.
Segundo nossa política, não é possível.
O produto está fora do prazo de troca.
Ayon po sa aming patakaran, hindi po ito pwede.
Hindi na po sakop ng warranty.
`,
    no: `
According to our policy, you get a full refund.
The window opens at nine.
This item is eligible for return.
The warranty covers that.
We can refund that today.
Your ticket was refunded.
Es posible según nuestra política.
O produto está no prazo.
Sakop po ng warranty.
The period starts on Monday.
`,
  },
  exception: {
    yes: `
Can you make an exception just for me?
Is there any way you could bend the rules?
I know it's past the deadline but please help me
Could you waive the late fee this once?
I understand the policy but this is an emergency
my ticket is non refundable but I need my money back
Please, can you still accept my return?  I'm only 3 days late
can't you make an exception since I'm a loyal customer
Would it be possible to get a refund even though it's been 45 days?
I missed the window because I was in hospital, can I still return it
I'm hoping you can overlook the policy
Can you extend the return period for me?
¿Pueden hacer una excepción?
Sé que pasó el plazo, pero necesito ayuda
Vocês podem fazer uma exceção?
Sei que é contra a política, mas é urgente
Pwede po ba kayong gumawa ng exception?
Alam ko pong late na ako pero baka pwede pa
`,
    no: `
What is the late fee?
I need my money back, it's broken.
Can I still return it? I bought it yesterday.
When does the return period end?
I'm a loyal customer, thanks for the gift.
I was in hospital, can I change the delivery date?
The fee was charged twice.
¿Cuándo vence el plazo?
Qual é a política de devolução?
Magkano po ang late fee?
It's urgent, please ship today.
Can you help me with my ticket?
`,
  },
  repeat: {
    yes: `
This is the third time I've contacted you about this.
I've called multiple times and nobody helps.
I spoke to an agent yesterday about this.
I have already reported this issue.
I emailed last week and got no response.
I keep contacting you about the same issue.
I've been dealing with your support for two weeks.
How many times do I have to call about this?
I called before and was told it would be fixed.
Last time I contacted support they said it was resolved.
I've already opened two tickets.
Contacting you again because it's still broken.
it's my 4th time reaching out
I've been trying to get this resolved since last month
Ya llamé tres veces por este problema.
Hablé con un agente ayer.
Já entrei em contato várias vezes.
Falei com um atendente semana passada.
Ilang beses na po akong tumawag tungkol dito.
Nakausap ko na po ang agent ninyo kahapon.
`,
    no: `
I've used it multiple times.
I spoke to my neighbour yesterday.
I got an email last week from you with an offer.
This is the third time it rains today.
I'd like to report an issue.
I've been using your service for two years.
How many times can I try?
I opened two boxes.
The agent at the airport was rude yesterday.
Llamé a mi madre tres veces.
Hablé con mi vecino.
Falei com minha esposa semana passada.
Ilang beses ko na pong ginamit.
My 4th order was great.
`,
  },
}
