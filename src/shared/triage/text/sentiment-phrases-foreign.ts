import type { PhraseSign } from './sentiment-sign.ts'

/** Signs of anger, of a mishap and of content in Spanish, Portuguese and Filipino. Folded, as in sentiment-phrases.ts. */
export const foreignSigns: readonly PhraseSign[] = [
  {
    name: 'anger in other languages',
    start: -1.2,
    patterns: [
      // Spanish.
      '(?:es |esto es |son |eso es |que )*(?:inaceptable|indignante|inadmisible|(?:una )?verguenza|una burla|una falta de respeto|falta de respeto|un robo|una estafa|una porqueria|una basura|una mierda|un asco|que asco|el colmo|lo peor|el peor|la peor|una tomadura de pelo|un desastre|de lo peor|ridiculo|vergonzoso|lamentable|deplorable)',
      '(?:pesim[oa]|terrible|horrible|nefast[oa]|mal[oa]?|malisim[oa]|asqueros[oa]|peor) (?:servicio|atencion|experiencia|empresa|compania|aplicacion)|(?:servicio|atencion|experiencia|empresa) (?:pesim[oa]|horrible|terrible|nefast[oa]|mal[oa]|malisim[oa]|asqueros[oa])',
      '(?:estoy |muy |ya estoy |tan |bastante )*(?:hart[oa]|molest[oa]|enojad[oa]|furios[oa]|decepcionad[oa]|cansad[oa]|indignad[oa]|frustrad[oa]|enfadad[oa]|cabread[oa]|encabronad[oa])(?: de)?|me tienen hart[oa]|pierdo la paciencia|perdi la paciencia|no aguanto mas|ya basta|basta ya|no sirven? (?:para nada|de nada)|inutiles|inutil|incompetentes|incompetente|mentiros[oa]s?|estafador[ea]?s?|ladron(?:es)?|sinverguenzas?|payasos|idiotas?|imbeciles|imbecil|estupid[oa]s?|pendej[oa]s?|cabron(?:es)?|maldit[oa]s?|mierda|carajo|joder|hijos? de puta|putos?|nunca mas|perdida de tiempo|me estafaron|me robaron|se burlan|los voy a denunciar|voy a denunciar',
      // Portuguese.
      '(?:e |isso e |que |isto e |um |uma )*(?:inaceitavel|absurdo|vergonha|palhacada|descaso|falta de respeito|inadmissivel|um lixo|lixo|piada|pessim[oa]|pior|horrivel|ridiculo|lamentavel|nojo|um roubo|roubo|golpe|uma merda|um desastre|desrespeito|vergonhoso)(?: (?:atendimento|servico|experiencia|empresa|aplicativo))?|(?:atendimento|servico|empresa|app) (?:pessim[oa]|horrivel|ruim|lixo|terrivel|porco)',
      '(?:estou |muito |ja estou |super |tao )*(?:irritad[oa]|chatead[oa]|decepcionad[oa]|cansad[oa]|furios[oa]|indignad[oa]|frustrad[oa]|put[oa]|revoltad[oa]|insatisfeit[oa])(?: com| de)?|de saco cheio|perdi a paciencia|nao aguento mais|chega|inuteis|incompetentes|mentiros[oa]s?|golpistas?|ladroes|ladrao|palhacos?|bando de|idiotas|imbecis|burros?|merda|porra|droga|caralho|fdp|pqp|nunca mais|perda de tempo|me enganaram|fui enganad[oa]|vou processar|reclame aqui|procon',
      // Filipino.
      '(?:nakaka(?:inis|galit|bwisit|bwiset|buwisit|dismaya|asar|stress|loka|pikon|walang gana|frustrate)|bwisit|bwiset|buwisit|bwesit|punyeta|napakabagal|napakasama|napakapangit|napaka ?tagal|walang ?kwenta|walang ?kuwenta|walang silbi|walang hiya|manloloko|mandurugas|magnanakaw|sinungaling|scammer kayo|putang ?ina|tang ?ina|puta|gago|gaga|tanga|bobo|inutil|leche|peste|lintik|hayop kayo|ibalik (?:nyo|ninyo|niyo)|irereklamo|ireklamo|wala kayong|pangit ng|ang pangit|kainis|asar|galit na (?:ako|galit)|inis na (?:ako|inis)|pagod na ako|sawang[- ]?sawa|sawa na|dismayado|niloloko|niloko|hindi na ako (?:oorder|bibili))',
    ],
  },
  {
    name: 'mishap in other languages',
    start: -0.6,
    patterns: [
      String.raw`nadie (?:me |nos )?(?:responde|contesta|ayuda|hace nada|soluciona|resuelve|atiende|da)|no (?:me |nos |lo |la |se )?(?:han |ha |he |hay |ha sido )?(?:responden?|respondid[oa]|contestan?|contestado|llego|llegado|llega|llegaron|funciona|funcionan|sirve|solucionan?|solucionado|resuelven?|resuelto|ayudan?|dejan?|deja|recibi|recibido|puedo|devuelven|devuelto|reembolsan|entregaron|entregado|entienden?|escuchan?|es lo que|pedi|quiero eso|avisaron|aparece)(?: nada)?|(?:segunda|tercera|cuarta|quinta|enesima|mil) ve(?:z|ces)|ya (?:les|le|te|se lo|lo) (?:dije|explique|escribi|mande|envie|he dicho|di)(?: mil veces)?|sigo (?:esperando|sin)|(?:todavia|aun) (?:no|estoy esperando|sin)|llevo (?:\w+ ){0,3}?(?:dias?|semanas?|horas?|meses|mes|esperando)|hace (?:\w+ )?(?:dias|semanas|horas|meses) que|otra vez|de nuevo|cada vez|mal servicio|por que (?:no|nadie|me|tengo|tardan|tanto)|cuanto (?:mas|tiempo mas)|me (?:cobraron|han cobrado|cobran)(?: (?:dos veces|de mas|doble))?|(?:llego|vino|esta) (?:\w+ )?(?:rot[oa]|danad[oa]|equivocad[oa]|mal|tarde|defectuos[oa])|cancelaron|perdieron|perdid[oa]|retras(?:o|ado|ada)|demora|tarde|prometieron|se suponia|error|equivocad[oa]|olvidelo|olvidalo|eso no es|te dije|le dije`,
      String.raw`ninguem (?:me )?(?:responde|ajuda|resolve|atende|faz nada|sabe|retorna)|nao (?:me |foi |esta |estao |e |recebi |tem |consigo |conseguem |fui )?(?:respondem?|resolvem?|resolvido|chegou|chegaram|funciona|funcionando|funcionam|ajudam?|consigo|recebi|entregaram|entregue|devolveram|devolvem|atendem?|foi o que|e isso|pedi|entende|entendem|avisaram|deixa|abre|carrega|retornam)|(?:segunda|terceira|quarta|quinta|milesima) vez|ja (?:falei|expliquei|disse|mandei|liguei|enviei|pedi)(?: (?:mil|varias) vezes)?|continuo (?:esperando|sem|aguardando)|ainda (?:nao|estou esperando|aguardo|sem)|(?:estou )?ha (?:\w+ )?(?:dias?|semanas?|horas?|meses|mes)|estou (?:ha|esperando|aguardando)|faz (?:\w+ )?(?:dias|semanas|horas|meses)|de novo|outra vez|toda vez|por que (?:nao|ninguem|tanto|demora|tenho)|(?:fui |me )?cobra(?:do|da|ram)(?: (?:duas vezes|em dobro|a mais|indevidamente))?|(?:veio|chegou) (?:\w+ )?(?:quebrad[oa]|com defeito|errad[oa]|danificad[oa]|atrasad[oa])|cancelaram|perderam|sumiu|atras(?:o|ado|ada|aram)|demora|prometeram|errado|errada|erro|defeito|esquece|deixa pra la|eu disse`,
      '(?:ilang (?:beses|araw|linggo|oras|buwan)|(?:pang(?:atlo|alawa|apat)ng?) beses|ang tagal|antagal|tagal|matagal|napakatagal|sobrang (?:tagal|bagal|pangit|sama)|bagal|hanggang ngayon(?: wala)?|wala pa ?rin|wala pa|hindi pa ?rin|hindi pa|di pa ?rin|di pa|walang (?:sumasagot|tumutulong|nangyayari|nagrereply|reply|sagot|aksyon|pumupunta|dumating|signal|internet)|hindi (?:gumagana|dumating|dumadating|ma-?access|ako makapag|nyo|niyo|makapasok|tama|yan|iyan|ganyan)|nasasayang|sayang|paulit[- ]?ulit|bakit (?:ang|hindi|wala|di|ganito|ganyan|kayo|paulit)|na naman|nanaman|sira|mali|kulang|nasira|nawala|nawawala|nakaltasan|na-?charge|kinaltasan|sabi (?:nyo|ninyo|niyo)|sinabi ko na|nasabi ko na|naghihintay|kanina pa|wag na lang|huwag na)(?: (?:na|pa|po|naman|ako|ko))*',
    ],
  },
  {
    name: 'content in other languages',
    start: 0.7,
    patterns: [
      '(?:muchas |mil |muchisimas )?gracias(?: por)?|muy amable|excelente|perfecto|buen servicio|genial|estupendo|me encanta|(?:muito )?obrigad[oa](?: pela| por)?|valeu|agradeco|otimo|otima|perfeito|excelente|deu certo|maravilha|adorei|show de bola|(?:maraming )?salamat(?: po)?|galing|ang galing|ayos|maganda|mabait|mabilis',
    ],
  },
  {
    name: 'asking in other languages',
    start: 0.3,
    patterns: [
      'hola|buen(?:os|as) (?:dias|tardes|noches)|quiero (?:saber|cambiar|comprar|hacer|cancelar|reservar)|quisiera|necesito|me gustaria|por favor|puede[ns]?|podria[ns]?|como (?:puedo|hago|se)|cuando|cuanto cuesta|donde|tienen|(?:ola|oi|bom dia|boa tarde|boa noite)|gostaria|queria|preciso|quero (?:saber|trocar|comprar|mudar|cancelar)|podem?|poderia|como (?:faco|posso)|quando|quanto (?:custa|e)|onde|voces (?:entregam|tem|aceitam|vendem)|(?:paano|magkano|saan|kailan|pwede|puwede|pede|kumusta|magandang|gusto ko|meron|may|ano)(?: (?:po|ba|ang|mag|sana))*|opo|sige',
    ],
  },
]
