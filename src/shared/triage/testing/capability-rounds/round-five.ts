import type { Round } from './index.ts'

/**
 * Round five, mostly ordinary wordings: written before it was run, then run once. First-run recall / precision:
 * clarifying 0.56 / 1.00, misunderstood 0.83 / 0.88, outside_scope 0.75 / 1.00, not_permitted 0.88 / 1.00, ruled_out
 * 0.81 / 1.00, exception 0.83 / 1.00, repeat 0.92 / 0.92. The grammar was widened afterwards, so that it is a
 * regression test now.
 */
export const roundFive: Round = {
  clarifying: {
    yes: `
Sorry, could you run that by me again?
I don't know what you're referring to.
Your last reply confused me, what would you like to return?
Can you give me a clearer description of what you want?
I'm not certain I've understood, is it the black or the grey one you want sent back?
Hm, that doesn't make sense to me. Can you explain?
I was unable to interpret that. Please try rephrasing.
Please specify what you mean by "the thing".
I couldn't understand, sorry.
Which account are you talking about?
Could you tell me in a few more words what the problem is?
I'm struggling to understand what you'd like.
Disculpe, ¿podría ser más específico?
No entendí bien, ¿qué es lo que quiere cambiar?
¿Me lo puede explicar con otras palabras?
Não compreendi sua solicitação.
Pode explicar de outra maneira, por favor?
Pasensya po, hindi malinaw ang mensahe nyo.
`,
    no: `
That makes sense, thank you.
Let me run a test again.
Please specify the delivery date in the form.
I can explain the charge.
Which account should I credit?
You'll find a clear description on page two.
I don't know why it failed, but it works now.
¿Cuál es su dirección?
Obrigado, entendi.
Salamat po sa paglilinaw.
`,
  },
  misunderstood: {
    yes: `
I don't need that, I need my password reset
This is useless, you don't read what I write
I told you already, it's the blue one
You have it all wrong.
that's the third time you ask me for my name
No! I meant the return label
I never said I wanted to cancel
You're answering the wrong thing
that isn't an answer to my question
can you actually read my messages
I've explained my problem and you still don't get it
Please stop asking, I gave you all that
no es eso lo que quiero saber
ya le expliqué el problema
você não entendeu minha pergunta
já expliquei tudo isso
hindi po iyan ang sagot sa tanong ko
paulit-ulit na po ako
`,
    no: `
I don't need a bag.
I told my wife already
That is the third parcel this week.
It's all wrong, the sizes do not match
I never received it
Please stop the subscription.
no sé cuál elegir
já recebi
sagot po ninyo ay malinaw, salamat
can I read my messages in the app?
`,
  },
  outside_scope: {
    yes: `
I'm sorry, I can't assist you with that.
Such questions are beyond what I can answer.
I'm afraid I can't help with anything other than orders.
That's outside the scope of this chat.
I'm not in a position to give financial advice.
We can't help with products bought elsewhere.
I lack the knowledge to answer that properly.
My expertise is in flights, not in hotels.
This isn't something I've been trained on.
That question is off-topic for me.
Health questions are not something I can advise on.
I do not handle complaints about other firms.
I can help with bookings only.
Sorry, I don't do recommendations.
I'm not able to provide that type of support.
I'm a bot and can only deal with account questions.
Eso no forma parte de mis funciones.
No tengo conocimientos sobre ese tema.
Solo estoy aquí para ayudarle con su pedido.
Não consigo ajudar com isso.
Meu atendimento é só para entregas.
Esse tipo de dúvida não é da minha área.
Hindi ko po matutulungan kayo sa bagay na iyan.
Wala pong kinalaman sa serbisyo namin ang tanong ninyo.
`,
    no: `
I can assist you with that.
I recommend the larger size.
We don't have recommendations on file.
The product was bought elsewhere, I see.
I'm in a position to refund you now.
I lack one detail: your postcode.
I don't see any complaints.
Flights only run on Mondays.
Off-peak tickets are cheaper.
Eso forma parte del paquete.
Consigo ajudar com isso.
Kaya ko po kayong tulungan.
We only have two left.
I can't help you without your order number.
The hotel is not in this town.
`,
  },
  not_permitted: {
    yes: `
I do not have permission to do that.
I'm not authorised to alter contracts.
Only a manager can approve this.
I can't make an exception without my manager's approval.
Unfortunately I can't reopen a closed case.
That would need sign-off from finance.
I don't have access to payment details.
This is beyond my authority.
The platform doesn't allow me to edit that.
I'm not able to change the delivery address at this stage.
I have to ask my supervisor first.
That decision isn't mine to make.
You will need a human agent to authorise it.
As a bot I'm not allowed to handle cash refunds.
I cannot lift the suspension.
My permissions only let me view it.
No tengo acceso a esa información.
Necesito que un supervisor lo apruebe.
No estoy autorizado para cambiarlo.
Não posso autorizar esse reembolso.
Preciso de autorização do supervisor.
O sistema não me permite alterar.
Hindi po ako awtorisadong gawin iyan.
Kailangan po ng approval ng manager.
`,
    no: `
You don't have permission to enter the site.
I'm authorised to help you.
I can lift the suspension.
I'll ask you one question first.
Finance has paid it.
The platform allows two edits.
I have access to your payment details.
My manager approved it.
Please contact the human resources desk of your company.
I can't tell the colours apart on the photo.
Tengo acceso a su cuenta.
Ya tengo la aprobación.
Posso autorizar.
Approved na po ng manager.
I can't stress enough how sorry we are.
`,
  },
  ruled_out: {
    yes: `
The policy doesn't allow it.
Refunds are only given within 14 days.
You've missed the deadline, so I can't refund you.
We don't accept returns on swimwear.
It's final sale and can't be returned.
Your warranty has expired.
That fare doesn't allow changes.
Per our terms, deposits are non-refundable.
You aren't eligible for this offer.
I can't refund it because it was used.
No aceptamos devoluciones después de 30 días.
El plazo ya venció.
O prazo já passou.
Nossa política não permite trocas.
Lampas na po sa 30 days.
Hindi po refundable ang ticket.
`,
    no: `
The policy allows it.
You've met the deadline.
We accept returns on swimwear.
Your warranty is valid.
That fare allows changes.
You are eligible.
Aceptamos devoluciones.
Nossa política permite trocas.
Refundable po ang ticket.
I can't find the ticket you used.
`,
  },
  exception: {
    yes: `
Could you please make an exception this time?
I know I'm late but can I still get a refund?
Can you waive the cancellation fee?
Please be flexible, it's only one day
I understand it's non-refundable, but my wife is in hospital
is it possible to bend the rules a little
would you let me return it after 30 days? I was abroad
can you overlook that I lost the receipt
I missed the deadline by an hour, please help
Isn't there any way to avoid the fee? It wasn't my fault
do me a favour and refund it anyway
any possibility of an exception?
¿me pueden hacer una excepción por favor?
¿podrían quitarme la penalización?
tem como abrir uma exceção pra mim?
vocês podem aceitar mesmo fora do prazo?
pagbigyan nyo na po ako
pwede po bang i-waive ang penalty
`,
    no: `
Can I get a refund within 30 days?
What is the cancellation fee?
The receipt is attached.
I was abroad, when did it arrive?
Is there any way to pay by card?
I lost the receipt, how do I print it?
¿cuánto es la penalización?
qual o prazo?
kailan po ang deadline?
It's only one day old.
`,
  },
  repeat: {
    yes: `
I contacted you last week about this.
This is the second time I write to you.
I've called three times today.
I already spoke with an agent about it.
Your colleague promised to call me back and never did.
I've been trying to reach you for days.
Still no response to my ticket.
I'm following up on my email of Monday.
I have had this problem before and you said it was fixed
every time I write I get the same answer
I've already complained about this.
you told me last time it would be refunded
third chat today
I was on the phone with support an hour ago
ya hablé con ustedes la semana pasada
es la tercera vez que escribo
llevo días llamando
já falei com vocês ontem
é a segunda vez que reclamo
estou há dias tentando falar com vocês
tumawag na po ako kahapon
ilang beses na po akong nag-message
pangalawang email ko na po ito
I filed a complaint in May and heard nothing.
`,
    no: `
I'll contact you next week.
This is the second time I buy here.
I called my mother three times today.
I want to speak with an agent about it.
Please call me back.
I've been trying to open the box for days.
No response from the remote control.
third item on the list
every time I cook it smells
hablé con mi hermano
es la tercera vez que compro
falei com minha mãe ontem
tumawag po ang kapatid ko kahapon
I filed my taxes in May.
you told me it ships Monday
`,
  },
}
