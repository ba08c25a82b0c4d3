/** Words that name no trouble, folded: function words of four languages, courtesies, and what every customer writes. */
const lists = [
  // English.
  `a about above after again all almost already also always am an and any anyone anything are aren't around as ask asked at
  away back be because been before being below between both but by call came can can't cannot could couldn't day days did
  didn't do does doesn't doing don't done down during each either else even ever every everything few for from further get
  gets getting give go goes going gone good got had has hasn't have haven't having he he'd her here hers him his how however
  i i'd i'll i'm i've if im in into is isn't it it's its just keep keeps know last let like long lot made make many may
  maybe me mine more most much must my myself need needs never new next no nobody none nor not nothing now of off often ok
  okay on once one only onto or other our ours out over own people per put really right said same say says see seem seems
  she should show shows since so some someone something soon still such sure take than that that's the their them then
  there these they they're thing things think this those through time times to today together tomorrow tonight too try
  trying tried two under until up us use used using very via want wants was wasn't way we week weeks well went were weren't
  what what's when where which while who why will with within without won't work working works would wouldn't yes yesterday
  yet you you're your yours`,
  // What every customer writes.
  `account agent answer bought chat check company contact customer dear email explain fix happen happened happening hello
  help hey hi issue issues kindly message morning month months order orders ordered phone please pls plz possible problem
  problems product question questions regarding reply resolve respond response service sir solve support team thank thanks
  thx trouble urgent wrong`,
  // Spanish.
  `al algo algun alguna ante antes aqui asi aun ayer ayuda ayudar bien buen buena buenas bueno buenos cada casi como con
  contra cosa cual cuando cuenta de del desde despues dia dias donde dos durante el ella ellos en entonces entre era eres es
  esa ese eso esta estaba estamos estan estar estas este esto estos estoy favor fue gracias ha hace hacer han hasta hay he
  hola hoy la las le les lo los mas me mi mis mismo mucho muchas muy nada ni no nos nosotros nunca o otra otro para pasa
  pedido pero poder poner por porque problema puede pueden puedo pues que quien quiero saludos se sea ser si siempre sido
  sin sobre solo son soy su sus tal tambien tampoco tan tanto tardes te tengo tiene tienen toda todas todavia todo todos tu
  un una uno unos usted ustedes va vamos ver vez voy y ya yo necesito`,
  // Portuguese.
  `agora ai ainda ajuda alem algum alguma ao aos apenas aquele aqui as assim ate boa bom cada coisa com como conta da das
  dele depois desde dia dias disso do dois dos e ela ele eles em entao era essa esse esta estao estar estava este estou eu
  faz fazer foi for fora gente hoje isso isto ja la lhe mais mas me mesma mesmo meu meus minha muito na nada nao nas nem no
  nos nossa nosso nunca o obrigada obrigado oi ola ontem os ou outra outro para pedido pela pelo pode podem poderia por
  porque posso pra preciso problema quais qual quando que quem quero saber se seja sem sempre ser seu sim so sobre sou sua
  tambem tarde te tem tenho ter teve toda todo tudo um uma vai voce voces vou`,
  // Filipino.
  `aking akin ako alam amin ang ano anong at ay ayaw ayos ba bago bakit bang basta dahil daw di din dito doon gusto ginawa
  habang hanggang hindi ho huwag ibang ikaw ilang ito itong iyo iyon ka kami kanina kapag kasi kay kaya kayo kahit kailan
  kailangan ko kong kung lahat lamang lang magandang mag maging mas may mayroon meron mga mo muna na nag naman namin nang
  nasa natin ng ngayon ngunit ni nila nilang nito niya niyo nung nyo ok opo oras ito paano pa pala para pati pero po
  pong pwede puwede rin sa saan sana sila sino siya sobra tapos talaga tayo tulong ulit umaga wala walang yan yung`,
]

export const stopWords: ReadonlySet<string> = new Set(lists.join(' ').split(/\s+/))
