import type { HandlingRow } from './handling-phrases-english.ts'

/** The same complaints in folded Spanish, Portuguese and Filipino, as natives write them in a chat. */
export const otherHandling: readonly HandlingRow[] = [
  // Spanish.
  [
    'unheard',
    '(?:ustedes |usted |tu |este bot |el bot )?no me (?:estas?|estan|estais|has|ha|han) (?:escuchando|entendiendo|leyendo|haciendo caso|escuchado|entendido|leido|hecho caso)|no me (?:entiendes?|entienden|escuchas?|escuchan|lees?|leen|hacen caso|haces caso|hace caso|prestan atencion|toman en serio)|no (?:estas?|estan) (?:entendiendo|leyendo|escuchando|prestando atencion)|no (?:entiendes?|entienden|escuchan?|lees|leen) (?:nada|lo que|mi)|(?:no )?(?:leiste|leyo|leyeron) (?:lo que|mi mensaje)|escuchame|leiste siquiera|no (?:es|era|fue) (?:eso )?lo que (?:te |le |les )?(?:pregunte|pedi|dije|estoy (?:pidiendo|preguntando|diciendo))|(?:eso|esto) no (?:es|era|fue) lo que',
  ],
  [
    'repeating',
    '(?:me )?(?:sigues?|siguen|vuelves? a|vuelven a) (?:preguntando|pidiendo|repitiendo|diciendo|mandando|dando|preguntar(?:me)?|pedir(?:me)?|repetir)(?:me)? (?:siempre )?(?:lo mismo|la misma|los mismos|las mismas|eso)|(?:me )?(?:preguntas?|preguntan|repites?|repiten|dices?|dicen|piden|pides?|mandan|responden|contestan) (?:siempre |todo el tiempo |otra vez |de nuevo |una y otra vez )?(?:lo mismo|la misma (?:cosa|pregunta|respuesta))|ya me (?:lo )?(?:preguntaste|pregunto|preguntaron|pediste|pidieron|dijiste|dijeron eso)|ya (?:te|le|les|se|os)(?: lo| la)? (?:dije|he dicho|explique|he explicado|di|conteste|respondi|repeti)|(?:deja|dejen|deje) de (?:preguntar|repetir|mandar|pedir|decir|pasar)(?:me|nos)?|cuantas veces (?:mas )?(?:tengo|tendre|te|le|les|hay|voy|debo|se los)|hart[oa] de (?:repetir|explicar|esperar|hablar con|que me|sus|tus|este bot)|(?:segunda|tercera|cuarta|quinta|sexta|decima|enesima) vez que (?:les |te |le |los |me )?(?:lo )?(?:pregunto|llamo|escribo|explico|digo|contacto|pido|reclamo|comunico|hablo|repito|preguntan|pasan|transfieren)|respuestas? (?:automaticas?|de robot|enlatadas?|copiadas?)',
  ],
  [
    'unhelped',
    '(?:eso|esto|tu respuesta|su respuesta) no (?:me )?(?:responde|contesta|ayuda|ayudo|sirve|sirvio|resuelve|soluciona)|no (?:me )?(?:respondiste|contestaste|respondio|contesto|respondieron|contestaron|has respondido|ha respondido|han respondido|contestas|respondes|responden|contestan) (?:a )?(?:mi|la|lo)(?: que)?|no me (?:estas?|estan|has|ha|han) (?:ayudando|ayudado|respondiendo|respondido|contestando|contestado|resuelto|solucionado|resolviendo|solucionando)|no me (?:ayudas?|ayudan|ayudaste|ayudaron|resuelves?|resuelven|resolvieron|solucionan|sirves?|sirven)|no (?:ayudas|ayudan|sirves|resuelven|solucionan) (?:en |para |de )?nada|(?:me (?:haces?|hacen|estas? haciendo|estan haciendo) |(?:esto|este chat|hablar contigo) es una )(?:perder el tiempo|perdida de tiempo)|como hablar con (?:una|la) pared',
  ],
  [
    'machine',
    '(?:este |el |su |tu )?(?:bot|robot|chatbot|asistente(?: virtual)?|maquina|sistema automatico|chat) (?:\\w+ )?(?:inutil|estupido|tonto|idiota|de mierda|de porqueria|no (?:sirve|funciona|entiende|ayuda|sabe|resuelve)|es (?:un |una |muy )?(?:inutil|basura|porqueria|asco|mierda|pesimo|malisimo|estupido|tonto))|(?:maldito|pinche|puto|estupido|inutil|jodido) (?:bot|robot|chatbot|asistente|chat|sistema)',
  ],
  [
    'forgotten',
    'nadie (?:me |nos |se |de ustedes )*(?:ha |han |hace |quiere |puede |sabe )*(?:llamo|llamado|llama|responde|respondio|respondido|responder|contesta|contesto|contestado|contestar|ayuda|ayudo|ayudado|ayudar|atiende|atendio|atendido|atender|resuelve|resolvio|resolver|soluciona|soluciono|da (?:una )?(?:respuesta|solucion|razon)|nada|escucha|devolvio|comunica|comunico)|no me (?:han |ha )?(?:devolvieron|devuelto|regresaron|regresado|devuelven|respondieron|contestaron|llamaron|respondido|contestado|llamado|responden|contestan|responde|contesta)(?: la llamada| el mensaje| los mensajes| de vuelta| nunca)?|(?:dijeron|prometieron|aseguraron) que (?:me |nos )(?:llamarian|iban a (?:llamar|contactar|responder)|contactarian|responderian|devolverian la llamada)|me (?:colgaron|colgo|cortaron|dejaron (?:esperando|en espera|colgad[oa]|hablando sol[oa])|tienen (?:dando vueltas|esperando|de un lado)|ignoran|ignoraron|estan ignorando|pasan de un|mandan de un|traen de un)|sin (?:ninguna |una )?(?:respuesta|contestacion)(?: de (?:ustedes|nadie|su parte|soporte))?|(?:sigo|seguimos) esperando (?:una |su |la |que me )?(?:respuesta|llamada|contesten|respondan|llamen|ayuden)|(?:horas|minutos) (?:esperando|en espera|en linea)',
  ],
  [
    'staff',
    '(?:el|la|su|un|una|ese|esa|ultim[oa]|anterior)(?: \\w+)? (?:agente|asesor|asesora|operador|operadora|ejecutiv[oa]|representante|persona|chic[oa]|senor|senorita|emplead[oa])(?: anterior| que me atendio)? (?:me (?:colgo|corto|grito|mintio|ignoro|trato (?:muy )?mal|hablo mal|dejo)|(?:fue|era|es|estuvo) (?:muy |bien |super )?(?:groser[oa]|mal educad[oa]|maleducad[oa]|inutil|incompetente|prepotente|pesim[oa])|no (?:me )?(?:ayudo|supo|sabe|quiso|resolvio))|(?:pesim[oa]|mal[oa]|mal|horrible|terrible|deficiente|lamentable|vergonzos[oa]|fatal) (?:atencion|servicio al cliente|atencion al cliente|soporte|trato)|(?:atencion|servicio al cliente|soporte|trato)(?: al cliente)?(?: de ustedes)? (?:es |fue |ha sido |esta |tan |muy |una |un |realmente )*(?:pesim[oa]|mal[oa]|malisim[oa]|horrible|terrible|vergonzos[oa]|verguenza|asco|deficiente|lamentable|nefast[oa])|no (?:estoy|quede|estamos) (?:nada |muy )?(?:satisfech[oa]s?|content[oa]s?|conforme|feliz) con (?:la |su |tu |el |esta )(?:atencion|respuesta|servicio|solucion|trato|ayuda|soporte)|que mala atencion|me (?:trataron|tratan|atendieron|atienden) (?:muy |tan )?mal|inutiles|incompetentes',
  ],
  // Portuguese.
  [
    'unheard',
    '(?:voces? |vcs? )?nao (?:esta|estao|ta|tao|tao me|esta me|estao me) ?(?:me )?(?:ouvindo|escutando|entendendo|lendo|prestando atencao)|nao me (?:ouve|ouvem|escuta|escutam|entende|entendem|entendeu|leva a serio)|(?:voces?|vcs?|esse bot|esse robo|o robo) nao (?:me )?(?:entende|entendem|entendeu|entenderam|ouve|escuta|le|leu|leram|le o que|presta atencao)|nao (?:e|foi|era) (?:nada )?(?:isso |isto )?(?:o )?(?:que )(?:eu )?(?:perguntei|pedi|disse|falei|quero saber)|(?:voce|vc) (?:ao menos |sequer |nem )?leu (?:o que|minha)|me escuta',
  ],
  [
    'repeating',
    '(?:fica|ficam|continua|continuam|vive|vivem|so) (?:me )?(?:perguntando|pedindo|repetindo|mandando|dizendo|falando|enviando|repete|repetem) (?:sempre )?(?:a mesma|o mesmo|as mesmas|os mesmos|isso)|(?:pergunta|perguntam|repete|repetem|responde|respondem|manda|mandam) (?:sempre |so )?(?:a mesma coisa|o mesmo|a mesma (?:pergunta|resposta|mensagem))|ja (?:me )?(?:perguntou|perguntaram|pediu|pediram) (?:isso|isto|a mesma|o mesmo)|ja me (?:perguntou|perguntaram)|(?:eu )?ja (?:te |lhe |lhes |vos )?(?:falei|disse|expliquei|respondi|informei|repeti)|par[ea]m? de (?:me )?(?:perguntar|repetir|mandar|pedir|enviar|enrolar|transferir)|quantas vezes (?:mais )?(?:eu )?(?:vou|tenho|preciso|terei|ja|devo)|cansad[oa] de (?:repetir|explicar|esperar|falar com|ser|tanta)|(?:segunda|terceira|quarta|quinta|sexta|decima|enesima|milesima) vez que (?:eu )?(?:pergunto|ligo|falo|explico|peco|entro|reclamo|escrevo|repito|me |sou|estou|digo|mando)|respostas? (?:automaticas?|prontas?|de robo|copiadas?)',
  ],
  [
    'unhelped',
    '(?:isso|isto|sua resposta|essa resposta) nao (?:me )?(?:responde|respondeu|ajuda|ajudou|resolve|resolveu|serve|serviu|adianta|adiantou)|nao (?:me )?(?:respondeu|responderam|responde|respondem) (?:a |ao |o )?(?:minha|meu|que|nada)|nao (?:me )?(?:ajudou|ajudaram|ajuda|ajudam|resolve|resolvem|resolveu|resolveram)(?: em)? nada|(?:voces?|vcs?) nao (?:me )?(?:ajuda|ajudam|ajudou|ajudaram|resolve|resolvem|resolveu|resolveram|responde|respondem|sabe|sabem|fazem)(?: nada)?|nao (?:esta|estao|ta|tao) (?:me )?(?:ajudando|respondendo|resolvendo|adiantando)|(?:perdendo|perder) (?:o )?meu tempo|perda de tempo|(?:falando|falar) com (?:uma|a) parede|(?:voces?|vcs?) (?:so |me |estao me |esta me |ficam me |fica me )*enrola(?:m|ndo)?',
  ],
  [
    'machine',
    '(?:esse |este |o |seu |seu )?(?:bot|robo|chatbot|assistente(?: virtual)?|maquina|sistema automatico|chat) (?:\\w+ )?(?:inutil|burro|burra|idiota|ridiculo|lixo|de merda|que nao (?:entende|serve|ajuda|funciona|resolve)|nao (?:serve|funciona|entende|ajuda|sabe|resolve|presta)|(?:e|eh) (?:um |uma |muito |pessimo|horrivel )?(?:lixo|inutil|burro|burra|merda|ridiculo|pessimo|porcaria|horrivel|piada))|(?:maldito|porcaria de|droga de|merda de|bosta de) (?:bot|robo|chatbot|atendimento|assistente|chat|sistema)',
  ],
  [
    'forgotten',
    'ninguem (?:me |nos |nunca |ainda |mais |daqui |ai |aqui |de voces |consegue |quer |pode |sabe )*(?:ligou|liga|ligar|respondeu|responde|responder|retornou|retorna|retornar|ajuda|ajudou|ajudar|atende|atendeu|atender|resolve|resolveu|resolver|da (?:uma |um )?(?:resposta|retorno|solucao|posicao)|deu (?:uma |um )?(?:resposta|retorno|solucao|posicao)|faz nada|fez nada|entrou em contato|entra em contato|escuta)|nao (?:me )?(?:retornaram|retornou|retornam|ligaram|ligou de volta|responderam|respondem|deram (?:retorno|resposta|nenhuma)|recebi (?:nenhum |nenhuma |um |uma )?(?:retorno|resposta))|(?:disseram|falaram|prometeram|garantiram) que (?:iam|iriam|vao|ia|entrariam|retornariam|ligariam)(?: me)?(?: ligar| retornar| responder| entrar em contato| resolver)?|desligaram (?:na minha cara|o telefone|a ligacao|a chamada)|desligou (?:na minha cara|o telefone|a ligacao|a chamada)|(?:me )?(?:deixaram|deixou|deixam) (?:esperando|no vacuo|falando sozinh[oa]|na espera|pendurad[oa])|(?:me |estao me |fui |sendo |estou sendo )(?:ignoram|ignorando|ignorad[oa]|ignoraram)|(?:jogando|jogam|empurrando|empurram|passando|passam) (?:de um|pra la|para la)|sem (?:nenhuma |nenhum |uma |um )?(?:resposta|retorno)(?: de voces)?|continuo (?:esperando|aguardando|sem) (?:um |uma |o |a |alguem )?(?:retorno|resposta|contato|ligacao|me)',
  ],
  [
    'staff',
    '(?:o|a|seu|sua|um|uma|esse|essa|ultim[oa])(?: \\w+)? (?:atendente|agente|operador|operadora|funcionari[oa]|moc[oa]|pessoa|rapaz)(?: anterior| que me atendeu)? (?:(?:foi|era|estava) (?:muito |super |bem |extremamente )?(?:gross[oa]|grosseir[oa]|mal educad[oa]|rude|despreparad[oa]|ignorante|arrogante|estupid[oa]|pessim[oa])|(?:me )?(?:desligou|ignorou|destratou|mentiu|enrolou|gritou)|nao (?:me )?(?:ajudou|soube|sabe|quis|resolveu))|(?:pessimo|horrivel|pior|mau|mal|terrivel|pessima|ridiculo|lamentavel|vergonhoso) (?:atendimento|suporte|tratamento)|(?:atendimento|suporte)(?: de voces| ao cliente| ao consumidor)? (?:e |eh |foi |ta |esta |muito |um |uma |horrivelmente |simplesmente |realmente )*(?:pessimo|horrivel|ruim|lixo|vergonha|ridiculo|terrivel|lamentavel|precario|porcaria|merda|descaso)|nao (?:estou|to|fiquei) (?:nada |nem um pouco |muito )?(?:satisfeit[oa]|feliz|content[oa]) com (?:o |a |seu |sua |esse |essa |este |esta )*(?:atendimento|resposta|servico|solucao|suporte|tratamento|ajuda)|me (?:trataram|atenderam|tratam|atendem) (?:muito |super )?mal|que atendimento (?:pessimo|horrivel|ruim|lixo)|incompetentes',
  ],
  // Filipino.
  [
    'unheard',
    '(?:hindi|di) (?:mo |ka |nyo |niyo |ninyo |kayo |naman |po |man lang |ba |yata |ako |talaga |nyo ako |mo ako )*(?:nakikinig|naiintindihan|naintindihan|binabasa|nabasa|nagbabasa|pinapakinggan|iniintindi|nakakaintindi|makaintindi|iniintindi)|(?:hindi|di) (?:naman |po |nga )*(?:yan|iyan|iyon|yun|yon|ito) (?:naman |po |ang |yung )*(?:tanong|tinatanong|sinabi|tinanong|sinasabi|hinihingi|kailangan) ko|makinig (?:ka|kayo)|nakikinig ka ba|binabasa (?:mo|nyo|niyo) ba|basahin (?:mo|nyo|niyo) (?:kasi|naman)',
  ],
  [
    'repeating',
    'paulit[- ]?ulit (?:na |lang |nalang |ka |kayo |po |mong |nyong |niyong |ang |naman |yung |nang )*(?:tanong|sagot|tinatanong|sinasabi|reply|ko|ka|kayo|na|lang)?|tinanong (?:mo|nyo|niyo|ninyo) na|(?:nasagot|sinagot|sinabi|nasabi|naibigay|binigay|na-?explain|pinaliwanag|naipaliwanag|nabanggit) ko na(?: po| nga| yan| iyan| yun| sa iyo| sa inyo| sayo)*|ilang (?:beses|ulit) (?:ko|na|nyo|niyo|mo|ba|akong?|pa)(?: ba| na| po| ako| akong| ko)*|(?:pangalawang|pangatlong|pang-?apat na|pang-?limang|ikatlong|ikalawang|nth) beses (?:ko |na |nang |po |akong |ako )+(?:\\w+)?|iisa lang (?:ang )?(?:sagot|tanong)|puro (?:script|copy[- ]?paste|paikot|palusot|pangako)|paikot[- ]?ikot (?:na |lang |tayo|kayo|ako)*',
  ],
  [
    'unhelped',
    '(?:hindi|di|wala) (?:mo |ka |nyo |niyo |kayo |naman |po |man lang |ako |nyo ako |mo ako |talaga |nga |kang |kayong )*(?:nakakatulong|nakatulong|natulungan|tinutulungan|tumutulong|nasasagot|nasagot|sinasagot|sinagot|naitulong|naitutulong|maitulong|maitutulong)|walang (?:naitulong|naitutulong|maitulong|natulong)|nasasayang (?:lang )?(?:ang )?(?:oras|panahon)|sayang (?:lang )?(?:ang )?(?:oras|panahon) ko|para akong nakikipag-?usap sa (?:pader|robot|hangin)',
  ],
  [
    'machine',
    'walang (?:kwenta|kuwenta|silbi)(?:ng)? (?:ang |yung |itong |tong |kang |kayong |naman |talaga |na )*(?:bot|chatbot|ai|robot|chat|sagot|kausap|customer service|serbisyo|support|agent|cs)|(?:bobo|tanga|bobong|tangang|bulok|bulok na|inutil na|pangit na) (?:na |ng )?(?:bot|chatbot|robot|ai)|(?:bot|chatbot|robot|ai) (?:\\w+ )?(?:walang kwenta|walang kuwenta|walang silbi|bobo|tanga|bulok)|(?:ang )?(?:bulok|pangit|panget|bagal|sablay) (?:ng |na |naman ng |talaga ng |nitong )(?:bot|chatbot|customer service|support|serbisyo|cs|chat|ai)(?: nyo| niyo| ninyo)?',
  ],
  [
    'forgotten',
    'walang (?:\\w+ )?(?:sumasagot|tumutulong|tumatawag|tumawag|nakikinig|pumapansin|pumansin|nagrereply|nag-?reply|sumagot|pakialam|kumakausap|umaasikaso|nag-?asikaso|kumontak|nagbalik|nag-?follow ?up|nagre-?reply|bumabalik|tumulong|nakatulong|aksyon|umaaksyon)|(?:hindi|di|wala) (?:nyo |niyo |ninyo |nila |ako |pa |pa rin |na |kayo |man lang |po |naman )+(?:tinawagan|binalikan|sinagot|sinasagot|pinapansin|pinansin|nagrereply|nag-?reply|tumatawag|tumawag|inaasikaso|inasikaso|nirereplyan|nireplyan|sumasagot|bumalik)|(?:pinagpapasa-?pasahan|pinagpasa-?pasahan|pinagpapasahan|pinapaikot|pinaikot|pinapaasa|pinaasa|iniignore|ini-?ignore|in-?ignore|dinedma|dedma|binabalewala|pinabayaan) (?:nyo|niyo|ninyo|nila|lang|na|ako|kami|kayo)?|(?:sabi|pinangako) (?:nyo|niyo|nila|ng agent|mo) (?:na )?(?:tatawagan|babalikan|tatawag|babalik|may tatawag)(?: ako| nyo ako| kayo| nila ako| sa akin)?|tagal (?:nyo|niyo|ninyo|nyong|niyong|mong|mo) (?:sumagot|mag-?reply|magreply|sumasagot)|bagal (?:nyo|niyo|ninyo|nyong|niyong|mong|mo) (?:sumagot|mag-?reply|magreply|umaksyon)',
  ],
  [
    'staff',
    'binabaan (?:ako|nya ako|niya ako|nyo ako|niyo ako|kami)(?: ng (?:telepono|phone|tawag|agent|csr))?|bastos (?:na |yung |ang |naman |po |kausap |ng )*(?:agent|kausap|rep|csr|staff|customer service|cs|empleyado|nakausap)(?: (?:nyo|niyo|ko))?|(?:agent|rep|csr|staff|cs|nakausap ko)(?: (?:nyo|niyo|ninyo|ko))? (?:ay |na |napaka|sobrang )*(?:bastos|walang alam|walang kwenta|tamad|masungit|walang modo)|napaka(?:bastos|sungit|tamad) (?:ng |na |nung )?(?:agent|rep|csr|staff|kausap|nakausap|customer service)|(?:pangit|panget|bulok|palpak|sablay|sama) (?:ng |na |talaga ng |naman ng )(?:serbisyo|customer service|service|support|cs|trato)(?: (?:nyo|niyo|ninyo))?|dismayado (?:ako |po |na |kami )*sa (?:serbisyo|sagot|customer service|support|pag-?handle|trato|inyo)|(?:hindi|di) (?:ako |po |na )*(?:masaya|satisfied|kuntento|natutuwa) sa (?:serbisyo|sagot|customer service|support|pag-?handle|trato|service)',
  ],
  [
    'repeating',
    '(?:siempre|solo|solamente|todo el tiempo|cada vez) (?:me |nos )?(?:dan|da|responden|responde|contestan|contesta|mandan|manda|dicen|dice|envian|envia|sale con) (?:siempre )?(?:lo mismo|la misma \\w+|las mismas \\w+|el mismo \\w+|una respuesta (?:distinta|diferente)|algo (?:distinto|diferente)|otra cosa)|(?:cada|todos los) (?:agente|asesor|persona|operador|agentes|asesores)(?: \\w+)? (?:me )?(?:dice|dicen|da|dan) (?:una cosa|algo|otra cosa|una respuesta)(?: (?:distinta|diferente|distinto))?|(?:sempre|so|toda hora|toda vez|cada vez) (?:me )?(?:dao|da|respondem|responde|mandam|manda|dizem|diz|falam|fala|enviam|envia) (?:sempre )?(?:a mesma \\w+|o mesmo \\w+|as mesmas \\w+|a mesma coisa|coisas? diferentes?|outra coisa)|cada (?:atendente|agente|pessoa|um)(?: \\w+)? (?:me )?(?:fala|diz|da|informa) (?:uma coisa|algo|outra coisa)',
  ],
]
