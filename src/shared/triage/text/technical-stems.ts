import { stemReader } from './stems.ts'

/** Families of words without which no wording of the technical rules can stand in a passage. */
export const technicalStems = stemReader([
  // Unknown causes: what is not known.
  `why cause causes causing reason explai explan invest lookin find found figure identi determ pinpoi diagno unknow
   unclea unexpl baffl puzzl myster stumpe root error errors fault faults wrong causa motivo razon razao origen origem
   dahila bakit sanhi inaala iniimb nadie ninguem happen going behind trigge anomal abnorm source sabi problem por porque`,
  // Defects.
  `defect faulty fault faults malfun manufa factor hardwa produc design dead doa lemon bricke stoppe quit ceased broke
   died failed gave packed conked burned burnt fell came went snappe turn turns turned turnin power powers switch boot
   boots hold holds holdin charge charge charges stay light keeps kept overhe short flicke pixels batter noise leak leaks leakin
   same identi replac second third fourth bug glitch batch refuse defeit fabric dejo deja dejado encien prende carga
   arranc descom averio estrop quemo rompio parou liga carreg quebro queimo depekt sira nasira ayaw hindi palyad
   tumigi recall nd rd barely lasted last lasts worked surviv`,
  // System errors.
  `error errors err http timeou timed timing except gatewa server crash crashe crashi blank someth unexpe unknow unavai
   freeze freezi load loads loadin nag mag erro trava cai cae cierra traba cuelga fora caido time times froze frozen hang hangs hangin log logs logged loggin kick kicks kicked throws`,
  // What the customer gives as theirs: mail, name, numbers, address.
  `email mail correo name nombre nome pangal order pedido number numero card visa master amex cartao tarjet zip post
   postal postco cep codigo addres direcc endere tiraha phone mobile telefo cell numer confir reserv bookin live account llamo chamo last digits moro vivo nakati pnr factur fatura invoic compra orden`,
  // Unknown causes: that it is not known.
  `not no none nor cannot can couldn didn don doesn haven hasn wasn weren aren isn unable unknow unclea undete uniden
   unexpl unsure under fail failed never nobody noone neithe still curren invest lookin trying strugg baffl puzzl stumpe
   myster without idea clue desco nadie ninguem nao desconh descono seguim estamo siguen contin tampoc hindi wala walang
   inaala iniimb yet`,
  // That two sources say different things.
  `confli contra incons differ distin diferen desenc diverg magkai magkak iba says said say shows showed states stated
   claims claime told tells tell dice dijo diz disse fala falou sabi insist lists`,
])

export const family = { cause: 1, defect: 2, error: 4, identity: 8, ignorance: 16, told: 32 } as const
