import { stopWords } from '../triage/signals/stop-words.ts'

/** Words that stand with a capital where a name could stand, and are none; small letters, without accents. */
const others = `able afraid afternoon aggravated air airline airlines airport all american android angry annoyed app apple april
  assistant associate aunt australian avenue aware bank best billing bot brazilian british brother bye calling canadian care
  cc certain chat checking cheers chinese christmas class client concerned confirm confused contacting could curious customer
  customers dad daily daughter deal dear december delivery department desk devastated disappointed disgusted doing done
  driver dude dutch easter economy english evening everybody everyone facebook false father february filipino fine flight
  folks follow following french friday friend frustrated furious gentleman gentlemen german glad gold good google great
  greetings guys happy having home hopeful hotel house hungarian husband iban id ill indian info inquiring instagram internet
  interested italian january japanese july june just kind kindly ladies lady lane late linkedin live locked lost ma'am madam
  maam manager march married may maybe member mexican missing mobile monday morning mother mr mrs ms mum mom never new nice
  night none not november october office ok okay online operations ordering paying paypal people perfect phone platinum please
  policy portuguese premium queen really regarding regards representative returning road saturday seeking sales second
  seeing september service shipping sick silver sincerely sir sister son sorry spanish square stuck sunday super supervisor
  support sure surprised swiss taking team tech terrible thank thankful thanks there these they thinking this thrilled
  thursday tired today tomorrow traveling travelling trying tuesday twitter uber uk unable uncle unhappy unsure updating
  upset us usa using very via visa visiting waiting warm wednesday weekend welcome well whatsapp whoever wife wishes wondering
  working worried writing yes yesterday yours youtube mastercard amex wifi router account refund ticket case reference
  attentamente atentamente saludos buenos buenas bom boa senor senora equipo equipe pasensya salamat sila cordialement hallo
  guten bonjour merci danke bitte prezado prezada estimado estimada senhor senhora cliente amigo amiga gracias obrigado
  obrigada soporte suporte atencion atendimento kundenservice bestellung inc ltd llc gmbh plc corp company co`

/** Words that are no part of a name when they stand where one could. */
export const notNames: ReadonlySet<string> = new Set([...stopWords, ...others.split(/\s+/)])
