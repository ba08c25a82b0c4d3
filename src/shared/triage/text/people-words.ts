/**
 * The words that requests for a person are made of, in English, Spanish, Portuguese and Filipino (folded: lower case,
 * no accents). One table for all: customers mix languages in one sentence. A request needs a verb of talking, handing
 * over or wanting before a noun for a person.
 */

const list = (words: string) => words.trim().split(/\s+/)

/** Verbs of talking: any noun for a person after them makes a request ('chat with someone'). */
export const talkVerbs: ReadonlySet<string> = new Set(
  list(`talk speak chat contact reach converse discuss talking speaking chatting contacting reaching tlk tok spk spek spk2 speek tawk conversing discussing interact communicate corresponding correspond
    hablar hablarme comunicarme comunicar contactar contactarme chatear conversar comuniqueme comunicame comuniquenme
    falar conversar contatar contactar
    makausap kausapin kausap pakausap makipag-usap makipagusap makakausap kumausap mapakausap maka-usap pakikausap
    hablo platicar charlar dialogar entrar falo`),
)

/** Verbs of handing over: the person may be anybody if the object is the customer ('put me through to someone'). */
export const handoverVerbs: ReadonlySet<string> = new Set(
  list(`transfer connect forward redirect direct escalate switch pass put get give send let find hand bring assign route
    transferring connecting escalating transferred connected escalated
    pasar pasarme paseme pasame pasenme transferir transferirme transfierame transfiereme transfieranme conectar conectarme conecteme
    conectame poner ponerme pongame ponme deme dame
    transferir transfira transfere transferisse passar passa passe conectar conecta conecte encaminha encaminhe chama chame
    pa-connect pa-transfer patransfer paki-connect pakiconnect i-connect iconnect ipa-connect ikonekta pakikonekta konek hook patawag tawagin patawagin ikonek i-transfer itransfer ipasa pakitransfer paki-transfer paconnect pakonek bigyan`),
)

/** Objects that make a handing-over verb mean the customer: 'get me', 'put this call through'. */
export const handoverObjects: ReadonlySet<string> = new Set(
  list('me us call chat case through over nos mim ako akong m'),
)

/** Handing-over verbs that need such an object, being everyday words otherwise. */
export const vagueHandoverVerbs: ReadonlySet<string> = new Set(
  list(`forward direct switch pass put get give send let find hand bring assign route hook patawag tawagin patawagin link patch handing bringing forwarding
    redirecting chama chame chamem bigyan passa passe passem coloca coloque pasa paso pasen llame llamen`),
)

/** Wishes: only a noun that can mean nothing else after them makes a request ('I need a representative'). */
export const wishVerbs: ReadonlySet<string> = new Set(
  list(`want need wanna prefer require demand like rather request requesting wanting needing wants needs nid wnt ned wan insist gimme gimmie lemme
    quiero necesito quisiera prefiero exijo solicito queremos
    quero preciso queria gostaria prefiro exijo
    gusto kailangan`),
)

/** Nouns that can only mean a person to be served by. */
export const serviceNouns: ReadonlySet<string> = new Set(
  list(`human humans humanbeing agent agents agnt representative representatives rep reps operator operators supervisor supervisors
    manager managers csr csrs advisor adviser boss bosses superior superiors supervisior superviser supervizor mgr teamlead ceo consultant
    executive executives
    humano humana agente agentes asesor asesora representante operador operadora supervisora gerente encargado encargada
    ejecutivo ejecutiva asesores humanos operadores ejecutivos jefe jefa superior supervisores gerentes responsable consultor
    atendente atendentes humano humanos responsavel atendent chefe patrao operador consultora
    ahente`),
)

/** Nouns for anybody: a request after a verb of talking, or with an adjective such as 'real'. */
export const anybodyNouns: ReadonlySet<string> = new Set(
  list(`person people somebody someone anybody anyone assistant assistants specialist specialists staff employee being beings some1 sum1
    smone somone sombody somebdy persn persin colleague colleagues technician expert experts professional specialists
    persona personas alguien gente pessoa pessoas alguem tao taong tecnico especialista funcionario funcionaria empleado empleada`),
)

export const liveAdjectives: ReadonlySet<string> = new Set(
  list(
    'real live living alive actual human breathing physical genuine rl irl verdadera verdadero viva vivo real humana humano totoong tunay totoo verdade verdad carne',
  ),
)

export const machineNouns: ReadonlySet<string> = new Set(
  list(
    'bot bots robot robots chatbot machine computer ai maquina robo robos automated automatico automatizado makina chatbots machines computers recording algorithm ia grabacion gravacao',
  ),
)

/** Words that may stand between the verb and the noun. */
export const fillers: ReadonlySet<string> = new Set(
  list(`to too 2 with w wth wiht wit ot a an the thee your ur one you some any another other different please pls plz now right just directly instead
    real live living actual human breathing physical qualified competent senior proper customer service support care
    fucking bloody goddamn damn damned freaking fking f an one of through over me us this my call chat case it onto back
    in touch immediately asap today matter issue problem complaint request up again finally already kindly actually physically  ticket
    conversation instead alternative available first native english spanish speaking tier level second higher more experienced knowledgeable
    competent intelligent smart normal flesh blood phone line on via by at thru member members care executive else within department team billing technical tech
    sales returns refund claims account fraud complaints duty shift regional general floor store branch next  
    con un una el la los de su sus al algun alguna otro otra por favor verdad real viva vivo atencion cliente directamente
    pro pros ao aos pela com um uma o a os as do da ao seu sua algum outro outra pra para verdade atendimento mim
    nang pong ng sa ang isang na ko po naman nga yung mga kay si din rin nalang lang pwede muna ako totoong tunay mismong yung inyong ninyo kayong mga isa ba nga mo nyo akong kong`),
)

/** Words which after a noun make it something else: 'agent fee', 'contact person'. */
export const nounBreakers: ReadonlySet<string> = new Set(
  list(`fee fees code number id name names email mail discount commission account accounts portal app resources error
    rights room rooms suite king queen double quality cabin class readable version key role permission permissions login dashboard sample tickets password`),
)

/** Everything that may stand beside a lone noun in a shouted request: 'HUMAN PLEASE', 'representative now'. */
export const loneFillers: ReadonlySet<string> = new Set(
  list(`a an the please pls plz now right just only yes no ok okay hey hello hi real live actual human want need i
    customer service support asap immediately por favor ahora ya agora urgente un una um uma po na gusto ko ng sige lang
    thanks thank you ffs omg`),
)

/** Nouns for people who stand above those who answer. */
export const authorityNouns: ReadonlySet<string> = new Set(
  list(`supervisor supervisors manager managers boss bosses superior superiors supervisior superviser supervizor mgr teamlead ceo
    supervisora supervisores gerente gerentes encargado encargada jefe jefa responsable responsavel chefe patrao`),
)
