/** The wordings of `personWordings` in Spanish, Portuguese and Filipino, over canonical text. */
export const otherPersonWordings: readonly (readonly [authority: boolean, pattern: string])[] = [
  // Spanish.
  [
    true,
    `(?:que )?(?:el|la|un|una|su|tu|algun) (?:gerente|encargad[oa]|supervisora?|jefe|jefa|responsable|superior|director) (?:me |nos |lo |la |se )?(?:llame|atienda|contacte|hable|responda|revise|vea|ayude|resuelva|comunique|pueda)`,
  ],
  [
    true,
    `(?:hablar|hablo|comunicar(?:me)?|comuniqueme|comuniquenme|platicar|pasame|paseme|pasenme|conversar|contactar|quejarme|poner|ponme|pongame)(?: (?:directamente|por favor|ahora|urgente))? (?:con|a) (?:el|la|un|una|su|tu|algun|alguna|al|vuestro|sus|tus) ?(?:gerente|encargad[oa]|supervisora?|jefe|jefa|responsable|superior|superiores|director)`,
  ],
  [
    false,
    `(?:hablar|hablo|comunicar(?:me|nos)?|comuniqueme|comuniquenme|comunicame|comunicarse|platicar|pasame|paseme|pasenme|pasar(?:me)?|conversar|contactar(?:me)?|tratar|chatear|transferir(?:me)?|transfierame|conectar(?:me)?|poner(?:me)?|ponme|dirigirme|escribirme|derivar(?:me)?|derivenme)(?: (?:directamente|por favor|ahora|urgente|urgentemente|hoy|ya|mejor|por telefono|en vivo|\\w+mente))? (?:con|a) (?:(?:el|la|un|una|su|algun|alguna|otro|otra|los|las) )?(?:alguien|persona|humano|ser humano|agente|asesora?|operadora?|representante|ejecutiv[oa]|personal|empleado|empleada|soporte humano|atencion humana|area|departamento|equipo|encargado|tecnico|especialista|gente|persona real)(?! (?:de viajes|inmobiliari))`,
  ],
  [
    false,
    `(?:que )?(?:me |nos )(?:atienda|atiendan|ayude|ayuden|llame|llamen|contacte|contacten|revise|hable|escriba|responda|conteste|comunique|marque|asista|oriente) (?:por favor |ya |mejor |directamente )?(?:alguien|(?:una|un|otra|otro|algun|alguna|su|cualquier) (?:persona|humano|ser humano|agente|asesora?|operadora?|representante|ejecutiv[oa]|tecnico|especialista|empleado))`,
  ],
  [
    false,
    `(?:alguien|(?:una|un|otra|otro|algun|alguna|cualquier) (?:persona|humano|ser humano|agente|asesora?|operadora?|representante|ejecutiv[oa]|tecnico|empleado))(?: (?:real|humano|de verdad|de ustedes|del equipo|de soporte|por favor|que))* (?:me |nos )?(?:puede|podria|pueda|puedan|podra|va a)?(?: )?(?:me |nos )?(?:llamar(?:me)?|atender(?:me)?|contactar(?:me)?|marcar(?:me)?|llame|atienda|contacte|revise|revisar (?:mi|esto)|hablar conmigo|asistir(?:me)?)`,
  ],
  [
    false,
    `(?:ser|sea|seria|quiero ser|prefiero ser) (?:atendid[oa]|ayudad[oa]|contactad[oa]|transferid[oa]|llamad[oa]|comunicad[oa])(?: (?:directamente|mejor))? (?:por|a|con) (?:alguien|una persona|un humano|un ser humano|un agente|un asesor|un operador|un representante|gente|personas)`,
  ],
  [
    false,
    `(?:podria|puede|podrian|pueden|puedes|quiero que|necesito que)(?: \\w+)? (?:atenderme|llamarme|ayudarme|contactarme|atender|llamar|contactar)(?:me)? (?:alguien|un|una|algun|alguna|otra) (?:ser humano|humano|persona|agente|asesora?|operadora?|representante)|(?:podria|puede|podrian|pueden|puedes) (?:llamarme|comunicarse conmigo|contactarme)(?! (?:cuando|si|al))`,
  ],
  [
    false,
    `(?:hay|habra|existe|tienen|no hay) (?:alguien|alguna persona|algun humano|un humano|una persona|algun agente|un agente|algun asesor|gente)(?: (?:ahi|real|disponible|humano|de verdad))*(?: (?:con|que|al|para|a|quien|la|el|cual|pueda|puedo|me|hablar|quienes))*`,
  ],
  // Portuguese.
  [
    true,
    `(?:que )?(?:o|a|um|uma|seu|sua|algum) (?:gerente|supervisora?|chefe|encarregad[oa]|responsavel|superior|diretora?) (?:me |nos )?(?:ligue|ligar|atenda|contate|retorne|fale|entre em contato|veja|analise|responda|resolva|possa)`,
  ],
  [
    false,
    `(?:alguem|(?:uma?|outr[oa]|algum|alguma) (?:pessoa|humano|ser humano|atendente|agente|funcionari[oa]|operadora?|consultora?|tecnico))(?: (?:real|humano|de verdade|de voces|da equipe|do suporte|do atendimento|por favor|ai|que|a))* (?:me |nos )?(?:pode|poderia|podia|consegue|possa|vai|puder|pudesse)?(?: )?(?:me |nos )?(?:ligar|ligue|atender|atenda|contatar|retornar|retorne|entrar em contato|falar comigo|analisar (?:meu|isso)|analise|responder|verificar (?:meu|isso)|chamar|assumir)`,
  ],
  [
    false,
    `(?:ser|sou|seja|quero ser|gostaria de ser|prefiro ser) (?:atendid[oa]|ajudad[oa]|contatad[oa]|transferid[oa]|direcionad[oa]|encaminhad[oa])(?: (?:diretamente))? (?:por|para|a|com) (?:um|uma|o|a|algum|outro)? ?(?:alguem|pessoas?|humano|ser humano|atendente|agente|gente|operador|especialista)`,
  ],
  [
    false,
    `(?:falar|conversar|tratar|contato|falo|passar?|transferir?|transfere|conectar|encaminhar|direcionar|chamar?|resolver (?:isso )?)(?: (?:diretamente|por favor|agora|logo|isso|me))? (?:com|para|a) (?:(?:o|a|um|uma|algum|alguma|outro|outra|os|as) )?(?:alguem|pessoa|humano|ser humano|atendente|agente|gente|operadora?|funcionari[oa]|consultora?|tecnico|especialista|setor|responsavel|atendimento humano)(?! (?:de viagens|imobiliari))`,
  ],
  // Filipino.
  [
    false,
    `(?:pa-?|paki-?|i-?|ipa-?)? ?(?:transfer|connect|konek|pasa|forward|lipat)(?: (?:po|ninyo|ako|mo|na|nga|naman|lang|please))* (?:sa|kay) (?:(?:isang|inyong|mga|ang|live|totoong|isa|sa|real|customer|service) )*(?:tao|agent|ahente|representative|human|operator|staff|supervisor|manager|customer care|support)`,
  ],
  [
    false,
    `(?:gusto|kailangan|pwede|puwede|pwedeng|gustong|sana|nais|paano|pano|pede)(?: (?:ko|kong|ba|bang|po|pong|na|nang|sana|lang|ng|akong|ako|ho|naman|talaga|muna))* (?:makausap|kausap|kausapin|makipag-usap|makipagusap|kumausap|tumawag|matawagan)(?: (?:ng|ang|sa|po|na|ko|yung|isang|mga|kay|ako|totoong|totoo|live|inyong|sana|naman|customer|service|talaga))* (?:tao|agent|ahente|representative|human|operator|staff|supervisor|manager)`,
  ],
  [
    false,
    `(?:pwede|puwede|pede|pakiusap|sana)(?: (?:po|ba|bang|ninyo|pong|nyong|na|may|sana))* (?:tawagan|matawagan|kontakin|ma-contact|tawagin)(?: (?:po|ninyo|nyo|mo|ba|na))* ako`,
  ],
  [
    true,
    `(?:me |nos )?(?:comunica|comunique|comunicas|comuniquen|pasa|pasas|pase|pasen|pone|ponga|pongan|pon|poner|ponganme|ponme|pongame|transfiere|transfiera|llame|llama|escale|escalen|eleve|lo vea|la vea|vea|revise|quejarme|reclamar|queja|reclamo|hable|hablo)(?: (?:esto|eso|por favor|ya|ahora|ante|lo|mi|caso))* (?:con |a |al |ante )?(?:(?:el|la|un|una|su|tu|vuestro|sus|tus|algun|mi caso a|mi caso al) )?(?:gerente|gerencia|encargad[oa]|supervisora?|jefe|jefa|responsable|superior|superiores|directora?|direccion)(?! (?:de (?:mi|la tienda de)|me (?:dijo|atendio)))`,
  ],
  [
    true,
    `(?:falar|conversar|tratar|reclamar|passa|passe|passar|transfere|transfira|transferir|chama|chame|chamar|contato|encaminha|encaminhe|encaminhar|leva|levar|ligacao|quero|exijo|ver|me ponha|resolver)(?: (?:me|isso|por favor|agora|logo|direto|diretamente|esse|meu|caso))* (?:com |para |a |ao |pro |da |do )?(?:(?:o|a|um|uma|seu|sua|algum|alguma) )?(?:gerente|gerencia|supervisora?|supervisao|chefe|chefia|encarregad[oa]|responsavel|superior|diretora?|diretoria|ouvidoria)(?! (?:do meu|da minha|me (?:disse|falou)))`,
  ],
  [
    true,
    `(?:gusto|kailangan|pwede|puwede|sana|paki|nasaan|asan|patawag|i-escalate|ie-escalate|paki-escalate|makausap|kausapin|kausap|tawagin|ipatawag|tawag)(?: (?:ko|kong|ba|bang|po|pong|na|nang|sana|lang|ng|ang|akong|ako|yung|sa|kay|mo|ninyo|nyong|makausap|kausapin|makipag-usap|tawagan|ito|inyong|isang|naman)){0,7} (?:manager|supervisor|boss|superior|amo|mas mataas|head|team leader)`,
  ],
  [
    false,
    `(?:ayuda|atencion|respuesta|asistencia|apoyo) (?:de|por|con) (?:una |un |alguna |algun )?(?:persona|ser humano|humano|agente|alguien)(?: (?:real|humano|de verdad))*|(?:ajuda|atendimento|resposta|suporte|retorno|ligacao) (?:de|por|com) (?:uma |um |alguma |algum )?(?:pessoa|ser humano|humano|atendente|agente|alguem)(?: (?:real|humano|de verdade))*`,
  ],
  [
    false,
    `(?:falar|conversar|hablar|platicar|chatear|contactar) (?:con|com) (?:uno de (?:sus|tus)|alguno de (?:sus|tus)|um de (?:seus|vossos|suas)|algum de (?:seus|voces)|alguien de|alguem d[ae]) (?:\\w+)`,
  ],
  [
    false,
    `(?:me |nos )(?:llamen|llaman|llame|llamas|marquen|marcan|contacten|ligam|liguem|liga|ligue|retornem|chamem)(?: (?:por favor|hoy|hoje|ya|agora|ahora|urgente|a mi (?:telefono|celular|numero)|al|no|meu|telefone))+|(?:prefiero|mejor|quiero|necesito|pido|exijo|prefiro|melhor|quero|preciso|peco)(?: \\w+)? que (?:me )?(?:llamen|llame|atiendan|atienda|contacten|liguem|ligue|atendam|atenda)(?: (?:alguien|una persona|un humano|un agente|alguem|uma pessoa|um humano))?`,
  ],
  [
    false,
    `(?:tawagan|tawagin|kontakin|kausapin|i-?call|call)(?: (?:po|ninyo|mo|na|lang|naman|nga|sana|please))* (?:ako|kami)(?= | $)(?! (?:ng (?:driver|rider|courier|seller)))`,
  ],
  [
    false,
    `(?:con|a) quien (?:puedo|podria|debo|hablo|me dirijo|llamo|podemos|tengo que)(?: (?:hablar|llamar|comunicarme|contactar|dirigirme|por|telefono))*|com quem (?:posso|eu posso|devo|falo|consigo|eu falo|podemos)(?: (?:falar|conversar|tratar|entrar|em|contato|por|telefone))*|da (?:pra|para) (?:falar|conversar) com (?:alguem|um|uma)(?: \\w+)?`,
  ],
  [
    false,
    `(?:quiero|necesito|dame|denme|solicito|pido|exijo|prefiero|busco) (?:hablar con )?(?:a )?(?:un|una|algun|otro|otra) (?:agente|asesora?|representante|operadora?|ejecutiv[oa]|humano|persona real|persona de verdad|ser humano)(?! (?:de viajes|inmobiliari|comercial para))|(?:quero|preciso|me de|solicito|peco|exijo|prefiro|busco) (?:falar com |de )?(?:um |uma |algum |outro )?(?:atendente|agente|operadora?|humano|pessoa real|pessoa de verdade|ser humano|consultora?)(?! (?:de viagens|imobiliari))`,
  ],
  [
    false,
    `(?:pwede|puwede|gusto|kailangan|paano|pano|pede|sana|gustong)(?: (?:ko|kong|ba|bang|po|pong|na|nang|sana|lang|ng|akong|ako|ho|naman|talaga|muna))* (?:makipag|maki|maka) ?-?(?:usap|chat|talk)(?: (?:ng|ang|sa|po|na|ko|yung|isang|mga|ako|totoong|live|inyong|sana|naman|customer|service|talaga))* (?:tao|agent|ahente|representative|human|operator|staff|supervisor|manager)|(?:sana|pwede|gusto ko|kailangan ko|may|meron)(?: (?:po|na|ng|lang|may|bang|ba|akong|ako|totoong))* (?:tao|agent|representative|human)(?: (?:na|po|ang|nang|naman|lang))* (?:sumagot|sumasagot|tumulong|tutulong|mag-reply|kausap|makausap|umasikaso)|(?:connect|ilipat|lipat|transfer|ipasa|pasa)(?: (?:ninyo|mo|po|na|nga|naman|ako|ko|kami|lang|please))* sa (?:totoong |live |isang |real )?(?:tao|agent|human|representative|customer service)`,
  ],
  [
    true,
    `(?:nasaan|asan|cade|donde esta|onde esta|kadi)(?: (?:ang|o|a|el|la|su|seu|yung|po))* (?:manager|gerente|supervisor|supervisora|chefe|jefe|encargado|responsavel)|(?:visto|vista|revisad[oa]|analisad[oa]|resolvid[oa]|atendid[oa]|resuelt[oa]|tratad[oa]|aprobad[oa]) (?:por|pelo|pela|con|com) (?:(?:un|una|um|uma|el|la|su|seu|sua|o|a) )?(?:superior|supervisora?|gerente|gerencia|jefe|chefe|encargado|director|diretor)|(?:itaas|iakyat|iangat|idulog|ireklamo|i-report)(?: (?:ninyo|mo|po|na|nga|ito|to|ko|yan|naman|lang|ang|case))* (?:sa|kay) (?:(?:inyong|manager|supervisor|management|mga|boss|mas|mataas|ninyo) ?)+`,
  ],
  [
    true,
    `(?:pakitawag|paki-tawag|patawag|pakikuha|paki tawag|tawag)(?: (?:ng|ang|po|naman|nga|yung|sa|kay|mo|ninyo))* (?:manager|supervisor|boss|superior)`,
  ],
  [
    false,
    `(?:paseme|pasame|pasenme|comuniqueme|transfierame|transferirme|derivenme|conecteme)(?: \\w+){0,6} (?:con|a) (?:un|una|algun|alguna|el|la) (?:agente|persona|humano|asesora?|operadora?|representante|supervisor|encargado|gerente)`,
  ],
  [
    false,
    `(?:hablar|hablo|platicar|falar|falo|conversar)(?: (?:\\w+|,)){0,4} (?:con|com) (?:alguien|alguem)|(?:chama|chame|chamem|llama|llame|llamen|traiga|busca|busque) (?:a )?(?:alguien|alguem|una persona|uma pessoa|um humano|un humano|algun humano)`,
  ],
]
