import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { publicExposure } from './public-exposure.ts'

const flagFor = (...texts: readonly string[]) => publicExposure.evaluate(saying(...texts), policy, at)

describe('is raised', () => {
  it.each([
    "I'm going to post this on Twitter",
    'I have 50k followers and they will hear about this',
    "I'll go to the press",
    'expect a one star review on Google',
    "I'm calling Channel 5 news",
    'this is going on TikTok',
    'I already tweeted about it',
    'I will make sure everyone knows how you treat people',
    "I'm taking this to social media",
    'my video about your company has 200,000 views on YouTube',
    'I am a journalist and I will write about this',
    'I will expose you on Facebook',
    'this is going viral',
    'Wait until my 120k Instagram followers see this',
    "I'll leave a bad review everywhere",
    "I'm filming a TikTok about this right now",
    'the local newspaper is very interested in my story',
    'name and shame',
    "I've contacted the BBC about it",
    'I posted a video on Facebook showing your technician',
    'I will tell the whole world on reddit',
    'my next podcast episode will be about you',
    "If I don't get a refund I'm going public",
    'See you on Trustpilot',
    'screenshots are going straight to X',
    'I will blast you on social media',
    'going to share this on LinkedIn for all to see',
    "I can't wait to post this on reddit",
    'I will write a negative review on Yelp',
    'reporters are already asking me about it',
    'voy a publicar esto en redes sociales',
    'lo voy a subir a TikTok',
    'voy a ir a la prensa',
    'los voy a exhibir en Facebook',
    'tengo 80 mil seguidores',
    'voy a dejar una mala reseña',
    'vou postar no Twitter',
    'vou reclamar no Reclame Aqui',
    'vou expor vocês nas redes sociais',
    'vou chamar a imprensa',
    'tenho 100 mil seguidores',
    'vou deixar uma avaliação negativa',
    'ipopost ko to sa fb',
    'ipapatulfo ko kayo',
    'i-viral ko kayo',
    'may 20k followers ako',
    'Ilalabas ko ito sa media',
    "You'll be on the evening news",
    'My followers will love this story about your company',
    "I'm live streaming this chat",
    'Fix this today or it goes on Twitter',
    'I run a YouTube channel with 300k subscribers and I will cover this',
    'My cousin works at the Daily Mail and would love this story',
    'You will see this on the front page',
    "I'm going to put you on blast on Facebook",
    "I have screenshots and I'm not afraid to post them online",
    '1 star reviews coming on every site',
    "I've already left a negative review on Google",
    "I'll be sharing this experience with my followers",
    'already shared on my instagram story, 45k views so far',
    "let's see how this looks on TikTok",
    'People on Reddit will be interested in this',
    'I am going to the newspapers',
    'maybe the media can get an answer out of you',
    "I'm a blogger with 80k readers and this will be my next post",
    'Everyone on Facebook is going to hear about this',
    'I recorded the call and will upload it to YouTube',
    'contacting my local news station right now',
    'My tweet about you has 10k retweets already',
    "I'll warn everyone in our neighborhood Facebook group",
    'publicaré todo en mis redes',
    'voy a hacer un video de esto y subirlo',
    'le voy a contar a los medios',
    'se va a enterar todo el mundo por redes',
    'les pondré una estrella en Google',
    'vou divulgar isso na internet',
    'vou fazer um vídeo e postar no TikTok',
    'já reclamei no Reclame Aqui',
    'vou levar o caso para a TV',
    'isha-share ko to sa lahat ng groups',
    'pupunta ako kay Tulfo',
    'ipapakalat ko ito sa social media',
    'i will tweet this to my 20,000 followers',
    'this will be all over the internet tomorrow',
    "I'll be posting this whole chat on X tonight",
    'consumer watchdog show on TV would love this',
    'Every single one of my 75,000 subscribers will know about this',
    'My review on Trustpilot is going to be brutal',
    "I've sent the story to a journalist at the Times",
    "I'm making a YouTube video about how you ripped me off",
    'the Facebook group for our town already knows',
    'Lo voy a hacer viral',
    'vou botar tudo no Instagram',
    'ikakalat ko to sa TikTok para malaman ng lahat',
    "I tweeted at you three times and now it's trending",
    'get ready for a storm of one-star reviews',
  ])('%s', (text) => {
    expect(flagFor(text)?.evidence[0]).toMatchObject({ kind: 'message', messageId: 'm1' })
  })
})

describe('is not raised', () => {
  it.each([
    'I love it, posted a photo on Instagram!',
    'how do I share my order on Facebook?',
    'the share button on Facebook does not work',
    'I saw your ad on Instagram',
    'I follow you on Twitter',
    'I have 200 followers',
    'can I post a review?',
    'where do I leave a review?',
    'I left a 5 star review',
    'the news feed in the app is empty',
    'please press the button',
    'I pressed enter and nothing happened',
    'the post office lost it',
    'I sent it by post',
    'I will not post this anywhere',
    'the TV I ordered is broken',
    'the TV station app does not load',
    'social security number',
    'I need to contact the media department for a partnership',
    "I can't post on Facebook from your app",
    'my post on your forum was deleted',
    'I read bad reviews about this product',
    'the reviews are great',
    'I wrote to you on Facebook last week',
    'you have bad reviews',
    'does the plan include social media management?',
    'we schedule posts to Twitter with your tool',
    "I'm an influencer, do you offer partnerships?",
    'tell everyone on the team thanks',
    'my kids follow you on youtube',
    'thanks, I will recommend you on Facebook',
    '¿tienen página en Facebook?',
    'los sigo en Instagram',
    'vi su anuncio en redes sociales',
    'vi o anúncio no Instagram',
    'vocês têm Instagram?',
    'nakita ko sa Facebook ang ads nyo',
    'may page ba kayo sa facebook?',
    'I want to log in with Facebook',
    'my Twitter login is broken',
    'the public holiday delayed it',
    'is the office open to the public?',
    'the video does not play on YouTube',
    'I bought it online',
    'I ordered online on Monday',
    'I wrote my address wrong online',
    'I put the order in online',
    "I'm complaining online because the phone line is busy",
    'put me on hold',
    'press 1 for English',
    'the show on TV was cancelled',
    "I'd be happy to leave a good review",
    'Can you share the tracking link?',
    'please share the invoice by email',
    'The Facebook login fails',
    'how do I connect my Instagram shop?',
    'I found you through TikTok',
    'saw this on YouTube, does it come in blue?',
    'my instagram handle is @rosa',
    'please post the parcel today',
    'will you post it by Friday?',
    'when will the review of my application be done?',
    'please review my case',
    'my review was not published, why?',
    'I wrote a great review',
    'the media player is broken',
    'local pickup?',
    'I called your office twice',
    'tell your colleague thank you',
    'I told everyone how great you are',
    'show me the options',
    "I'm streaming and the video stops",
    'recording of the meeting is missing',
    'the TV shows an error',
    'the press fit connector is loose',
    'the french press is cracked',
    'stop sending me news',
    'newsletter unsubscribe',
    'I have 3 subscribers on my plan',
    "I'm not going to post about it",
    "I won't go to the media, I just want help",
    'can I tag you in my post? I love the dress',
    'my post code is wrong',
    'write my name on the cake',
    'comparto cuenta con mi esposa',
    '¿me pueden compartir el enlace?',
    'los vi en la tele',
    'vocês podem compartilhar o link?',
    'vi vocês na TV',
    'saan po pwede mag-post ng review?',
    'share ko lang po ang resibo',
    'I follow your blog',
    'the post arrived late',
    'can you tweet me the tracking number?',
    'where can I see reviews?',
    'my daughter is on TikTok all day',
    'please publish the schedule',
    'can I share my subscription?',
    'our press machine is broken',
    'The newspaper did not arrive',
    'the public wifi is slow',
    '',
    '😀😀😀',
  ])('%s', (text) => {
    expect(flagFor(text)).toBeNull()
  })
})

it.each([
  ['I have 10k followers', true],
  ['I have 9,999 followers', false],
  ['I have 50.000 followers', true],
  ['I have 1.2M followers', true],
  ['tengo 9 mil seguidores', false],
  ['tengo 12 mil seguidores', true],
])('weighs the reach in %s', (text, isRaised) => {
  expect(flagFor(text) !== null).toBe(isRaised)
})

it('holds reach to the policy', () => {
  const small = withRule(policy, 'public_exposure', { followers: 200 })
  expect(publicExposure.evaluate(saying('I have 300 followers'), small, at)).not.toBeNull()
  expect(publicExposure.evaluate(saying('I have 199 followers'), small, at)).toBeNull()
})

it('reads facts of a post on a social channel only', () => {
  const facts = [fact('social.post_public', true), fact('social.followers', 52_000)]
  expect(publicExposure.evaluate(quietCase({ channel: 'social', facts }), policy, at)).toMatchObject({
    sentence: 'The world may get to see this. Our file says: "social post public" is yes.',
    evidence: facts.map(({ id }) => ({ kind: 'fact', factId: id })),
    suggests: { type: 'hierarchical', skill: 'supervisor' },
  })
  expect(publicExposure.evaluate(quietCase({ channel: 'chat', facts }), policy, at)).toBeNull()
  const hidden = [fact('social.post_public', false), fact('social.followers', 120)]
  expect(publicExposure.evaluate(quietCase({ channel: 'social', facts: hidden }), policy, at)).toBeNull()
})

it("reads neither quotations nor others than the customer, and takes the workspace's own phrases", () => {
  expect(flagFor('They wrote "I will go to the press with this" on a sign.')).toBeNull()
  const others = (['ai', 'agent', 'system'] as const).map((author) =>
    turn('m1', 'I will go to the press with this', { author }),
  )
  expect(others.map((one) => publicExposure.evaluate(quietCase({ conversation: [one] }), policy, at))).toEqual([
    null,
    null,
    null,
  ])
  const own = withRule(policy, 'public_exposure', { phrases: ['código azul'] })
  expect(publicExposure.evaluate(saying('This is a CODIGO  AZUL!'), own, at)?.evidence).toEqual([
    { kind: 'message', messageId: 'm1', start: 10, end: 22, quote: 'CODIGO  AZUL' },
  ])
  expect(publicExposure.evaluate(saying('This is a codigo azulado'), own, at)).toBeNull()
  expect(
    publicExposure.evaluate(
      saying('I will go to the press with this'),
      withRule(policy, 'public_exposure', { enabled: false }),
      at,
    ),
  ).toBeNull()
})
