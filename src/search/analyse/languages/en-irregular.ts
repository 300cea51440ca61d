/** English words whose forms no rule joins. */

/** On each line the base first, then its other forms. Bare «-s», «-ed» and «-ing» are left to the rules. */
const TABLE = `
  # people, body, animals, things with an old plural
  man men
  child children
  person people persons
  foot feet
  tooth teeth
  goose geese
  mouse mice
  louse lice
  ox oxen
  penny pence
  die dying
  knife knives
  wife wives
  midwife midwives
  half halves
  shelf shelves
  wolf wolves
  loaf loaves
  thief thieves
  calf calves
  scarf scarves
  self selves
  bus buses busses
  gas gases
  plus pluses
  menu menus

  # Greek and Latin plurals
  criterion criteria
  phenomenon phenomena
  curriculum curricula
  memorandum memoranda
  referendum referenda
  forum fora
  stratum strata
  bacterium bacteria
  stimulus stimuli
  alumnus alumni
  syllabus syllabi
  nucleus nuclei
  radius radii
  fungus fungi
  index indices
  appendix appendices
  matrix matrices
  stigma stigmata
  schema schemata
  axis axes

  # degrees of adjectives, adverbs
  good better best
  bad worse worst
  far farther farthest
  true truly
  whole wholly
  full fully
  due duly
  simple simply
  gentle gently

  # verbs: the vowel changes
  become became
  begin began begun
  bite bit bitten
  blow blew blown
  break broke broken
  choose chose chosen
  come came
  overcome overcame
  draw drew drawn
  withdraw withdrew withdrawn
  drink drank drunk
  drive drove driven
  eat ate eaten
  fall fell fallen
  fly flew flown
  forbid forbade forbidden
  forget forgot forgotten
  forgive forgave forgiven
  freeze froze frozen
  get got gotten
  give gave given
  go goes went gone
  undergo undergoes underwent undergone
  grow grew grown
  hang hung
  hide hid hidden
  hold held
  uphold upheld
  withhold withheld
  know knew known
  lie lying
  tie tying
  ride rode ridden
  ring rang rung
  rise rose risen
  arise arose arisen
  run ran
  see saw seen
  foresee foresaw foreseen
  oversee oversaw overseen
  shake shook shaken
  shine shone
  show shown
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat
  speak spoke spoken
  spin spun
  spring sprang sprung
  steal stole stolen
  stick stuck
  strike struck stricken
  strive strove striven
  swear swore sworn
  swim swam swum
  swing swung
  take took taken
  mistake mistook mistaken
  undertake undertook undertaken
  overtake overtook overtaken
  tear tore torn
  throw threw thrown
  overthrow overthrew overthrown
  wake woke woken
  wear wore worn
  win won
  write wrote written
  rewrite rewrote rewritten

  # verbs: the vowel changes before d or t
  bind bound
  bleed bled
  breed bred
  bring brought
  buy bought
  catch caught
  deal dealt
  do does did done
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  free freed
  have has had
  hear heard
  keep kept
  lead led
  mislead misled
  leave left
  light lit
  lose lost
  mean meant
  meet met
  pay paid
  repay repaid
  say said
  seek sought
  sell sold
  shoot shot
  sleep slept
  sweep swept
  speed sped
  stand stood
  withstand withstood
  understand understood
  misunderstand misunderstood
  teach taught
  tell told
  foretell foretold
  think thought
  rethink rethought
  weep wept

  # verbs: d or t only
  bend bent
  build built
  rebuild rebuilt
  lend lent
  make made
  remake remade
  send sent
  spend spent
  lay laid
  burn burnt
  dream dreamt
  learn learnt
  lean leant
  spell spelt
  spill spilt
  spoil spoilt
  sew sewn
  sow sown
  swell swollen

  # too short for the rules
  use user
  owe owing
  sue suing
  ski skier
`

/** The base of an irregular form, by the form. */
export const BASES: ReadonlyMap<string, string> = new Map(
  TABLE.split('\n').filter((line) => !line.trim().startsWith('#')).flatMap((line) => {
    const [base, ...forms] = line.trim().split(/\s+/)
    return forms.map((form): [string, string] => [form, base!])
  }),
)
