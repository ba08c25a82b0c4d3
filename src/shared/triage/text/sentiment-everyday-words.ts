/**
 * Words of the AFINN list which are everyday words of a support floor, and the share of their points that is kept when
 * the weights are fitted (scripts/fit-sentiment.mjs).
 */
export const everydayWords: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    0: `spam nuts alone lol gold warm ha haha sunshine west promised promise no yes help please sorry like want hope stop pay cancel cancelled canceled cancelling cancels cut number hello hi dear
      agree accept accepted reach join share save secure free fine kind interested matter important ok okay clear clearly
      cool top safe safely support supporting solution solve solved fit growth grant granted drop dropped leave leaving left
      emergency alert fire charged charges block blocked hard risk block certain trust forget forgotten forgot urgent doubt
      ill pain sick hurt cough fever nauseous dizziness weakness weak death die dead demand demanded reject rejected expired
      ensure insurance insured protect attack vitamin natural adequate active alive ready true big greeting god justice legal
      suspect misunderstanding accidentally accident oops mistakenly gray sore ache aching aches headache hurting crime curse forgetful
      haunted sue sued suing lawsuit lawsuits lack alarm alarms danger crash died scratched negative excuse war suspicious sneezing poisoned illegal illegally scared scare unfortunately polite crimes fraud fraudulent stolen stole robbery debt dispute warning regret retained committed limited infected`,
    0.3: `problem problems error errors issue lost lose missing wrong broken damaged damage mistake mistakes delay delayed
      failed fail failure fails unable difficult confused confusing confusion worry worried afraid difficulty trouble unclear
      mistaken miss missed misses bad poor struggling struggle inconvenient stinks cry strange unfair refused refuse denied deny thank thanks appreciate appreciated great good nice perfect
      excellent awesome best better welcome glad luck lucky wonderful pleasure hopefully fun pretty happy love`,
  }).flatMap(([share, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, Number(share)]),
  ),
)
