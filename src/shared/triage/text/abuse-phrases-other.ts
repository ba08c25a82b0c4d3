import type { AbuseRow } from './abuse-phrases.ts'

const insultsEs =
  '(?:idiotas?|imbeciles?|imbecil|estupid[oa]s?|pendej[oa]s?|tarad[oa]s?|cabron(?:es|a|as)?|gilipollas|put[oa]s?|perr[oa]s?|basuras?|mierdas?|malparid[oa]s?|hijueputas?|boludos?|pelotud[oa]s?|retrasad[oa]s?|mongolic[oa]s?|gonorreas?|zorras?|culer[oa]s?|mamon(?:es)?|burr[oa]s?|animal(?:es)?|cerd[oa]s?|asqueros[oa]s?|subnormal(?:es)?|payas[oa]s?|desgraciad[oa]s?|weon(?:es)?|huevon(?:es)?|carajos?|ratas?|cretin[oa]s?|ineptos de mierda|maric(?:on|ones|a|as)|tont[oa]s?|bestias?|escoria|lacras?|sinverguenzas?)'
const insultsPt =
  '(?:idiotas?|imbecil|imbecis|burr[oa]s?|estupid[oa]s?|otari[oa]s?|babacas?|merdas?|lixos?|filh[oa]s? d[ae] puta|filh[oa]s? da mae|desgracad[oa]s?|vagabund[oa]s?|cretin[oa]s?|retardad[oa]s?|cuzao|cuzoes|cuzona|palhac[oa]s?|escrot[oa]s?|arrombad[oa]s?|animal|animais|porc[oa]s?|corn[oa]s?|trouxas?|jument[oa]s?|put[oa]s?|vadias?|viad[oa]s?|nojent[oa]s?|canalhas?|safad[oa]s?|fdps?|bost[ao]s?|mongol|debil mental|anta|antas|asnos?|vaca)'

/** The same in folded Spanish, Portuguese and Filipino. */
export const otherAbuse: readonly AbuseRow[] = [
  // Spanish.
  [
    'threat',
    '(?:te|los|las|le|les|os|a todos los) (?:voy|vamos) a (?:matar|pegar|golpear|romper (?:la|el|los|las)|partir (?:la|el|los|las)|disparar|reventar|rajar|acuchillar|degollar|moler a|quemar (?:la|el|su)|poner una bomba|hacer (?:pagar con|sufrir)|caer a (?:golpes|palos)|torturar|descuartizar|violar|dar una (?:paliza|golpiza|madriza))|voy a (?:matarte|matarlos|matarlas|pegarte|pegarles|golpearte|golpearlos|romperte|romperles|partirte|partirles|reventarte|reventarlos|acabar contigo|quemar(?:les|te)? (?:el|la|su|sus|tu|todo) (?:\\w+ )?(?:local|oficina|oficinas|tienda|edificio|casa|negocio|carro|coche)|ir a (?:buscarte|matarte|romperte)|poner(?:les)? una bomba|ir (?:por ti|con (?:un|una|mi) (?:pistola|arma|cuchillo|bate)))|(?:te|los|las) (?:mato|matare|reviento|degollo|rompo la (?:cara|madre)|parto la (?:cara|madre)|rompo el hocico|voy a encontrar y)|(?:ya )?(?:se|sabemos|averiguare|voy a averiguar) (?:en )?donde (?:vives|trabajas|viven|trabajan|vive tu)|(?:te|se) vas? a arrepentir|te vas a arrepentir|se van a arrepentir|se arrepentiran|te arrepentiras|cuida(?:te)? (?:la|tu) espalda|(?:vas|van) a (?:morir|morirte|morirse|pagar con (?:tu|su) (?:vida|sangre)|terminar en el hospital)|te va a pesar|dormi con un ojo|eres (?:hombre|mujer) muert[oa]|estas muert[oa]|estan muertos',
  ],
  [
    'insult',
    `(?:eres|sos|es usted|usted es|son|sois|pareces|parecen|seran|seras)(?: \\w+)?(?: un| una| unos| unas| bien| muy| tan| mas| todos| puro| puros| todas| el| la| mas| que)* (?:pedazo de |maldit[oa]s? |par de |manga de |bola de |banda de |pinches? |put[oa]s? |completos? |grandisimos? )*${insultsEs}|(?:pedazo de|par de|manga de|bola de|banda de|partida de|monton de|pinches?|malditos?|malditas?|putos?|putas?|pinche|putas?|grandisim[oa]s?|hatajo de|panda de|puro) (?:\\w+ )?(?:idiotas?|imbeciles?|imbecil|estupid[oa]s?|pendej[oa]s?|tarad[oa]s?|cabrones|cabron|gilipollas|perr[oa]s?|malparid[oa]s?|hijueputas?|pelotud[oa]s?|retrasad[oa]s?|animales|agentes?|asesor(?:es|a)?|operador(?:es|a)?|ladron de mierda|burros|cerdos|viej[oa]|indios?|negros?|sudacas?|extranjeros?|inmigrantes?)|(?:agente|asesor|asesora|operador|operadora|empleado|empleada|repartidor|gerente|vieja|viejo) (?:idiota|imbecil|estupid[oa]|pendej[oa]|de mierda|maldit[oa]|tarad[oa]|cabron|inutil de mierda)`,
  ],
  [
    'insult',
    'hij[oa]s? de (?:la gran |tu |su |la |las mil |mil )?(?:puta|putas|chingada|perra|re mil|madre)|hijueputas?|hijoputas?|jueputas?|hdp|vete a la (?:mierda|chingada|verga|goma)|(?:vete|vayase|vayanse|andate|anda|vayan|vaya|ve) (?:a la (?:mierda|chingada|verga|puta|concha)|al (?:carajo|diablo|infierno)|a (?:chingar|freir|tomar por|cagar|la chucha))|vete a tomar por culo|chinga (?:a )?tu (?:\\w+ )?madre|chinguen? (?:a )?(?:su|tu) (?:\\w+ )?madre|chingate|chinguense|chtm|la (?:puta|concha) (?:de )?(?:tu|su) (?:\\w+ )?madre|concha (?:de )?tu madre|conchetumare|conchadetumadre|me cago en (?:tu|vuestra|su|tus|sus) (?:\\w+ )?(?:madre|puta madre|muertos|estampa)|que te (?:jodan|den|follen)|jod[ea]te|jodanse|jodan(?:se)?|que se jodan|callate(?: (?:la|el|ya|de una))?(?: \\w+)?|callense(?: la boca)?|cierra (?:la|el) (?:boca|pico|hocico)|puto (?:agente|asesor|inmigrante)|ojala (?:te|se|que te|que se|os) (?:mueras?|mueran|muera|pudras?|pudran|de cancer)|muerete|mueranse|pudrete|pudranse|ptm|ctm|csm|mamaguevo|mamahuevo|malparidos?|pendejos?(?=[.!?]| ?$)|imbeciles(?=[.!?]| ?$)|idiotas(?=[.!?]| ?$)|idiota(?=[.!]| ?$)|estupidos(?=[.!?]| ?$)|cabrones(?=[.!?]| ?$)|gilipollas(?=[.!?]| ?$)|mamame|chupame(?: la| el)?|chupamela',
  ],
  [
    'sexual',
    '(?:mandame|enviame|muestrame|ensename|pasame|manda|envia) (?:una |unas |tus |fotos? de |tu |algunas )*(?:fotos? (?:desnuda|de tus|sexy|tuyas? desnuda|de tu cuerpo)|nudes|tetas|desnuda|desnudos|culo|pack)|que (?:llevas|traes) puesto|(?:estas|eres) (?:muy |bien |tan )?(?:cachond[oa]|buenota|buenorra|mamacita|caliente)|(?:tus|esas) (?:tetas|nalgas)|tu (?:culo|cono|panocha|verga)|quiero (?:cogerte|follarte|tirarte|violarte|tocarte|chuparte|besarte)|te (?:quiero|voy a|gustaria) (?:coger|follar|violar|chupar|tirar)|oye (?:guapa|mamacita|preciosa)|hola mamacita',
  ],
  // Portuguese.
  [
    'threat',
    '(?:eu )?(?:vou|vamos|irei) (?:te |ai te |lhe |ate ai te |ai |ate ai |la )?(?:matar (?:voces?|vcs?|todos? (?:voces|mundo)|alguem|um por um|tua familia|sua familia)|te matar|arrebentar (?:voces?|vcs?|a sua|sua|a tua|tua)|quebrar (?:a sua|sua|a tua|tua|a) cara|quebrar (?:voces?|vcs?)|explodir (?:voces?|a loja|essa|esse|a empresa|o)|por fogo|tacar fogo|botar fogo|socar (?:sua|tua|a sua|voces?)|bater em (?:voces?|vcs?|alguem)|dar (?:um )?(?:tiro|tiros|porrada|surra|murro)|acabar com (?:a sua|sua|tua|a tua) (?:vida|raca)|encher (?:voces?|vcs?) de (?:porrada|bala|tiro)|esfaquear|meter (?:bala|tiro|a faca|a porrada)|cortar (?:sua|tua) garganta|estuprar)|vou te (?:matar|bater|arrebentar|quebrar|socar|pegar|encher|esfaquear|cacar|estuprar|espancar)|(?:eu )?te (?:mato|arrebento|pego na saida|quebro)|(?:eu )?(?:sei|descobri|descubro|vou descobrir) onde (?:voces?|vcs?|tu|sua familia) (?:mora|moram|trabalha|trabalham)|(?:voces?|vcs?|tu) (?:vai|vao|ira|vais) (?:se arrepender|morrer|ver so|pagar caro|pagar com a vida|apanhar|sangrar|levar (?:um )?tiro)|cuidado (?:na rua|quando sair)|ta morto|voce (?:e|esta|ta) (?:um homem )?morto',
  ],
  [
    'insult',
    `(?:voces?|vcs?|tu|ces?|ceis)(?: \\w+)? (?:e|eh|es|sao|parece|parecem|so pode ser)(?: um| uma| uns| umas| todos| tudo| muito| mto| bem| mesmo| tao| realmente)* (?:bando de |pedaco de |um monte de |completo |completos |grande |verdadeiro )*${insultsPt}|(?:seu|sua|seus|suas) (?:\\w+ )?(?:idiotas?|imbecil|imbecis|burr[oa]s?|estupid[oa]s?|otari[oa]s?|babacas?|merdas?|lixos?|filh[oa]s? da (?:puta|mae)|desgracad[oa]s?|vagabund[oa]s?|cretin[oa]s?|retardad[oa]s?|cuzao|palhac[oa]s?|escrot[oa]s?|arrombad[oa]s?|corn[oa]s?|trouxas?|jument[oa]s?|put[oa]s?|vadias?|viad[oa]s?|nojent[oa]s?|canalhas?|fdps?|bostas?|animal|animais|porc[oa]s?|antas?|asnos?|mongol|vacas?)|(?:bando|monte|cambada|corja) de (?:\\w+ )?${insultsPt}|(?:atendente|gerente|agente|entregador|motorista|operador|operadora|funcionari[oa])s? (?:burr[oa]s?|idiotas?|imbecil|retardad[oa]|de merda|estupid[oa]s?|filh[oa] da puta|vagabund[oa]|desgracad[oa])`,
  ],
  [
    'insult',
    'filh[oa]s? d[ae] puta|filh[oa]s? da mae|fdps?|vai (?:se|te) (?:fud[ei]r|foder|ferrar|lascar|danar)|va (?:se|te) (?:fud[ei]r|foder|ferrar|lascar)|vao (?:se|te) (?:fud[ei]r|foder|ferrar|lascar)|(?:se|te) fod(?:a|am|e)(?=[ .!,]|$)|vai tomar no (?:\\w+ )?(?:cu|rabo|olho)|va tomar no (?:\\w+ )?cu|vao tomar no (?:\\w+ )?cu|toma no cu|tomar no cu|vtnc|vsf|vtmnc|tmnc|vai (?:pra|para|a) (?:a )?(?:puta que (?:te |o |os )?pariu|o inferno|merda|casa do caralho|pqp)|va (?:pra|para|a) (?:a )?(?:puta que (?:te |o )?pariu|o inferno|merda)|vao (?:pra|para|a) (?:a )?(?:puta que (?:os )?pariu|o inferno|merda)|vai a merda|vao a merda|cal[ae]m? a (?:boca|matraca)|fecha (?:a boca|essa boca)|tomara que (?:voces?|vcs?|tu|sua \\w+) (?:morr[ae]m?|se (?:foda|ferre)m?|apodrec[ae]m?|tenham? cancer|sofram?)|espero que (?:voces?|vcs?) (?:morr[ae]m?|apodrec[ae]m?)|morre(?:,)? (?:desgraca|praga|diabo)|idiotas(?=[.!?]| ?$)|imbecis(?=[.!?]| ?$)|otarios(?=[.!?]| ?$)|babacas?(?=[.!?]| ?$)|desgracados?(?=[.!?]| ?$)|arrombados?(?=[.!?]| ?$)|cuzao|piranha(?=[.!?]| ?$)|chupa (?:meu|minha|aqui)|enfia (?:isso )?no (?:\\w+ )?cu|enfiem? (?:isso )?no (?:\\w+ )?(?:cu|rabo)|macaco de merda|preto de merda|volta (?:pra|para) (?:o seu pais|a africa|a senzala)',
  ],
  [
    'sexual',
    '(?:manda|me manda|envia|mostra|me mostra) (?:uma |umas |suas |seus |fotos? d[ae] |nudes? |os |seu |sua |teus )*(?:fotos? (?:pelada|nua|sensual|dos seus|do seu)|nudes?|peitos?|pelada|bunda|buceta)|(?:ta|esta|voce ta) (?:vestindo|usando) o que|o que (?:voce|vc) (?:ta|esta) vestindo|(?:seus?|sua|teus?|tua) (?:peitos?|bunda|buceta|pau|bucetinha|peitinhos?|raba)|(?:quero|queria|vou) (?:te )?(?:comer|foder|chupar|pegar gostoso|beijar|estuprar) (?:voce|vc|gostos[ao]|tod[ao]|sua|essa)|quero te (?:comer|foder|chupar|beijar)|(?:oi|ola|e ai|hein) (?:sua )?(?:gostos[ao]|delicia|safad[ao]|gatinha)|(?:voce|vc) (?:e|eh|deve ser) (?:muito |bem )?(?:gostos[ao]|safad[ao]|delicia)|gostosa(?=[.!]| ?$)',
  ],
  // Filipino.
  [
    'threat',
    'papatayin (?:ko|kita|namin|ka)(?: \\w+)?|patayin (?:kita|ko kayo|ko ka|kaya kita)|(?:sasaktan|susuntukin|sasampalin|sasapakin|bubugbugin|babarilin|sasaksakin|tatagain|sasakalin|uupakan|gugulpihin|bibigwasan|pasasabugin|susunugin|bobombahin|aabangan|iistambay|hahantingin|tatapusin|lalasunin|gagahasain)(?: ko)?(?: kita| kayo| ka| ko| namin| na kita| siya| yang?| ang?| opisina)*|alam ko (?:na )?kung saan (?:ka|kayo) (?:nakatira|nagtatrabaho|umuuwi)|humanda (?:ka|kayo)(?: sa akin)?|(?:lagot|yari|patay) (?:ka|kayo)(?: na)? sa (?:akin|amin)|may kalalagyan (?:ka|kayo)|magsisisi (?:ka|kayo)|mag-?ingat (?:ka|kayo) (?:pag-?uwi|sa labas|na lang)|pupuntahan (?:ko|kita|namin) (?:kayo |ka |kita )?(?:diyan |dyan |jan )?(?:para|at|nang) (?:sasaktan|bugbugin|suntukin|patayin|sapakin|saksakin|barilin|sampalin)|suntukan (?:na lang|tayo)',
  ],
  [
    'insult',
    '(?:putang? ?ina|puta ?ng ?ina|putangina|tang ?ina|tangina|pota ?ng ?ina|potangina|pucha|puking ?ina|pukingina|kingina|taena) (?:mo|nyo|niyo|ninyo|mong|nyong|ka|kayo|nila|niya|nya)|p\\.?i\\.? (?:mo|nyo)|(?:pakyu|pak yu|paku|pakyou|fakyu)(?: \\w+)?|(?:gago|gaga|bobo|boba|tanga|tangang|bobong|gagong|inutil|ulol|hayop|hayup|demonyo|tarantado|tarantada|walang ?hiya|bwisit|buwisit|bwiset|leche|lintik|punyeta|kupal|ungas|engot|gunggong|hudas|animal|hinayupak|stupido|tonta|peste|salot|ogag|abnoy|shunga|burat|pokpok|tamad)(?: talaga| naman| pala| ba| na| kang| kayong| nyo| mga)* (?:ka|kayo|mo|nyo|niyo|ninyo|kang|kayong)(?= |[.!?,]|$)|mga (?:\\w+ )?(?:gago|gaga|bobo|tanga|inutil|ulol|hayop|hayup|demonyo|tarantado|walang ?hiya|bwisit|punyeta|kupal|ungas|hudas|animal|hinayupak|putang ?ina|tangina|salot|peste|engot|abnoy)|(?:ka|kayo|kang|kayong|ang|napaka)(?: talaga| naman| pala| ba)* ?(?:gago|gaga|bobo|tanga|ulol|tarantado|tarantada|kupal|demonyo|hayop|bobong|tangang|gagong|tarantadong|kupal na|ang bobo|ang tanga)(?:ng)?(?: (?:mo|nyo|niyo|ninyo|agent|csr|rep|tao|naman|ka|kayo))*(?! (?:ko|ako|talaga ko|na ako|ng app|nung app))|(?:bobo|bobong|tangang|gagong|gago|tanga|bwisit|tarantadong|hayop|hayup|kupal|punyetang|lintik)(?: na)? (?:agent|csr|rep|tao|empleyado|rider|driver|cashier|staff|to|ito|yan)|(?:mamatay|mabulok|masunog|makarma|magkakanser)(?: na| sana| na sana)* (?:ka|kayo|kang|sana kayo)(?: na| sana)*|sana (?:mamatay|mabulok|masunog|masagasaan|magkasakit|magka-?cancer)(?: na)? (?:ka|kayo)|gago(?=[.!?]| ?$)|gaga(?=[.!]| ?$)|tarantado(?=[.!?]| ?$)|ulol(?=[.!?]| ?$)|hayop(?=[.!]| ?$)|anak (?:ka|kayo) ng (?:puta|pota|tokwa|tupa)|anak ng puta (?:ka|kayo)|hindot(?: ka)?|kantutin|tumahimik (?:ka|kayo)|manahimik (?:ka|kayo)|itikom mo|isaksak mo sa|kainin mo tae|tae (?:ka|kayo|mo)|mukhang (?:pera|tae|aso|unggoy)',
  ],
  [
    'sexual',
    '(?:pahingi|pasend|send|patingin|pa-?view) (?:ng |nga ng |naman ng |nga )?(?:nudes?|hubad|pic mo(?:ng hubad)?|dede|suso|pekpek|boobs|katawan mo)|(?:anong|ano) suot mo|kantot(?:an|in)?(?: tayo| kita)?|iyot(?:an|in)?|jakol|chupa(?:in)? (?:mo|ako|kita)|(?:dede|suso|pekpek|puke|puki|titi) (?:mo|ko)|ang (?:libog|sarap) mo|libog (?:na ako|mo)|sex tayo|may (?:boyfriend|jowa) ka na ba',
  ],
  [
    'insult',
    '(?:ang|napaka|mga|sobrang|grabe ang) ?(?:tatanga|bobobo|bubobo|tangang|bobo|tanga|gagago|engot|eengot|kukupal|bobong)(?: (?:nyo|niyo|ninyo|mo|kayo|ka|nila|naman|talaga|lahat))+',
  ],
  [
    'insult',
    '(?:idiotas?|imbecil|imbeciles|estupid[oa]s?|pendej[oa]s?|inutil(?:es)?|ladron(?:es)?|gente|empresa|bola|basuras?|ratas?) de (?:mierda|merda|porqueria|quinta)(?=[.!,]| ?$)',
  ],
  [
    'threat',
    '(?:voy|vamos) a (?:quemar|incendiar|balear|explotar|destrozar|apedrear)(?:les|te|los)? (?:\\w+ ){0,3}(?:tienda|sucursal|oficinas?|local|edificio|negocio|empresa|camion|coche|carro|ventanas|bodega)|(?:voy|vamos) a (?:ir a |pasar por )?(?:su|tu|la|sus) (?:tienda|oficina|casa|sucursal)(?: \\w+){0,2} (?:lastimar|golpear|matar|pegar\\w*|romper\\w*|quemar)|algui?en (?:va a|vai) (?:salir (?:herid\\w+|lastimad\\w+|golpead\\w+)|morir|sangrar|se machucar|morrer|apanhar|se ferir)|alguem (?:vai|va) (?:se machucar|morrer|apanhar|sangrar|se ferir)|(?:vou|vamos|irei) (?:la |ai )?(?:matar|bater|espancar|esfaquear|socar|atropelar|arrebentar|pegar na porrada) (?:n?ess[ea]s?|n?aquel[ea]s?|n?o|n?a|seus?|suas?) (?:\\w+ )?(?:entregador|atendente|gerente|funcionari|motorista|vendedor|seguranca|moleque|cara|pessoal|moca)\\w*|(?:vou|vamos|irei) (?:ai )?(?:incendiar|queimar|explodir|destruir|apedrejar) (?:\\w+ ){0,2}(?:lojas?|escritorio|predio|empresa|agencia|deposito|carros?)',
  ],
  [
    'threat',
    'abangan (?:mo|nyo|niyo|ninyo) (?:ako|kami)(?: sa labas)?|makakatikim (?:ka|kayo)|(?:magkita|magharap|magtuos) tayo sa labas|(?:hihintayin|aantayin|aabangan) (?:ko |kita |kayo |ka )+(?:sa labas|sa gate|pag-?uwi|sa parking)',
  ],
  [
    'slur',
    '(?:largate|larguense|larguese|regresate|regresa|regresen|vuelvete|vuelve|vete|vayanse|marchate) (?:a|pa|para) (?:tu|su|vuestro) (?:\\w+ )?(?:pais|tierra|pueblo|selva|cueva|rancho)|(?:volta|volte|voltem|vai embora) (?:pra|para) (?:tua|sua|o teu|o seu|seu|teu) (?:\\w+ )?(?:terra|pais|selva|aldeia)|sudacas?(?= |[.!?,]|$)|(?:bumalik|umuwi) ka(?:yo)? (?:na )?(?:lang )?sa (?:bundok|probinsya|gubat)',
  ],
  [
    'insult',
    '(?:pedazo|pedazos|trozo|puro|bola) de (?:inutil(?:es)?|ineptos?|animal(?:es)?|basuras?|imbecil(?:es)?|mierdas?|idiotas?|bestias?|ladrones)|(?:voces?|vcs?) (?:\\w+ )?(?:merecem|merece|precisam de) (?:\\w+ )?(?:apanhar|morrer|uma surra|porrada|levar uma surra|sofrer)|(?:los|te|las|lo) (?:voy a esperar|espero) a la salida(?= |[.!,]|$)(?! (?:con|para|del metro|y me))|mga walang (?:utak|kwenta|hiya|silbi|modo)|(?:bwisit|buwisit|leche|punyeta|hayop) (?:kayo|ka)(?: \\w+)?',
  ],
]
