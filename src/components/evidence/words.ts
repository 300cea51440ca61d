/** What the codes of the evidence rule and of the ledger mean, in the reader's language. */
import { translate } from '@docusaurus/Translate'
import type { Direction, Gap, Level, NextStep, Reason } from '../../compute/index.ts'
import type { Documented, Evaluation, StudyView } from '../../page/view.ts'
import { counted } from '../figures/index.ts'

/** A level in words: `Tested once`. */
export function levelName(level: Level): string {
  switch (level) {
    case 'E0': return translate({ id: 'crosstown.level.E0', message: 'Unknown' })
    case 'E1': return translate({ id: 'crosstown.level.E1', message: 'Described' })
    case 'E2': return translate({ id: 'crosstown.level.E2', message: 'Signs of change' })
    case 'E3': return translate({ id: 'crosstown.level.E3', message: 'Tested once' })
    case 'E4': return translate({ id: 'crosstown.level.E4', message: 'Tested several times' })
    case 'E5': return translate({ id: 'crosstown.level.E5', message: 'Strong' })
  }
}

/** What the studies found. */
export function directionName(direction: Direction): string {
  switch (direction) {
    case 'positive': return translate({ id: 'crosstown.direction.positive', message: 'studies found what was hoped for' })
    case 'small-positive': return translate({ id: 'crosstown.direction.small-positive', message: 'studies found a small effect in the hoped direction' })
    case 'mixed': return translate({ id: 'crosstown.direction.mixed', message: 'studies disagree' })
    case 'none-found': return translate({ id: 'crosstown.direction.none-found', message: 'studies found no effect' })
    case 'negative': return translate({ id: 'crosstown.direction.negative', message: 'studies found harm' })
    case 'not-measured': return translate({ id: 'crosstown.direction.not-measured', message: 'the effect has not been measured' })
  }
}

/** How like our towns the studies were. */
export function directnessName(directness: StudyView['directness']): string {
  switch (directness) {
    case 'high': return translate({ id: 'crosstown.directness.high', message: 'same method, similar people and places' })
    case 'partial': return translate({ id: 'crosstown.directness.partial', message: 'partly like our towns' })
    case 'low': return translate({ id: 'crosstown.directness.low', message: 'far from our towns: other people, places or outcomes' })
  }
}

/** Why a level is what it is. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'nothing-known':
      return translate({ id: 'crosstown.reason.nothing-known', message: 'No description and no data were found.' })
    case 'described':
      return translate({ id: 'crosstown.reason.described', message: 'It is described in handbooks or used in towns, but nobody has measured whether it works.' })
    case 'signs':
      return counted(reason.studies, translate({ id: 'crosstown.reason.signs', message: '{count} study reports change, without a comparison group.|{count} studies report change, without a comparison group.' }))
    case 'compared':
      return counted(reason.studies, translate({ id: 'crosstown.reason.compared', message: '{count} study compared people who took part with people who did not.|{count} studies compared people who took part with people who did not.' }))
    case 'replicated':
      return counted(reason.studies, translate({ id: 'crosstown.reason.replicated', message: '{count} study with a comparison group, in more than one place.|{count} studies with a comparison group, in more than one place.' }))
    case 'reviewed':
      return counted(reason.reviews, translate({ id: 'crosstown.reason.reviewed', message: '{count} review brings several studies together.|{count} reviews bring several studies together.' }))
    case 'strong':
      return translate({ id: 'crosstown.reason.strong', message: 'Lasting change or behaviour was measured with random assignment, in places like our towns.' })
    case 'disagreeing':
      return translate({ id: 'crosstown.reason.disagreeing', message: 'The studies do not mostly point the same way, so the level is no higher.' })
    case 'lowered':
      return `${translate({ id: 'crosstown.reason.lowered', message: 'Lowered by one level, since every study that carries it has a weakness:' })} ${reason.weaknesses.map(weaknessName).join('; ')}.`
  }
}

/** What would raise the level next. */
export function nextStepText(step: NextStep): string {
  switch (step) {
    case 'describe-it': return translate({ id: 'crosstown.next.describe-it', message: 'Describe it, or use it and report on it.' })
    case 'ask-participants': return translate({ id: 'crosstown.next.ask-participants', message: 'Ask participants before and after, and publish the answers.' })
    case 'compare-groups': return translate({ id: 'crosstown.next.compare-groups', message: 'Compare people who took part with similar people who did not.' })
    case 'repeat-elsewhere': return translate({ id: 'crosstown.next.repeat-elsewhere', message: 'Repeat the comparison in another town.' })
    case 'measure-later-and-closer': return translate({ id: 'crosstown.next.measure-later-and-closer', message: 'Measure behaviour, or measure again months later, in towns like ours.' })
    case 'nothing': return translate({ id: 'crosstown.next.nothing', message: 'Nothing: this is the highest level.' })
  }
}

/** What a recommendation lacks. */
export function gapText(gap: Gap): string {
  switch (gap) {
    case 'rests-on-nothing': return translate({ id: 'crosstown.gap.rests-on-nothing', message: 'Nothing supports it yet.' })
    case 'no-practice': return translate({ id: 'crosstown.gap.no-practice', message: 'No town is known to have done it.' })
    case 'only-announced': return translate({ id: 'crosstown.gap.only-announced', message: 'Practices were announced or planned; none is reported as carried out.' })
    case 'not-evaluated': return translate({ id: 'crosstown.gap.not-evaluated', message: 'None of the practices was evaluated.' })
    case 'no-study': return translate({ id: 'crosstown.gap.no-study', message: 'No study stands behind the methodologies it names.' })
    case 'one-country': return translate({ id: 'crosstown.gap.one-country', message: 'All practices are from one country.' })
  }
}

/** How a study was made. */
export function designName(design: string): string {
  switch (design) {
    case 'description': return translate({ id: 'crosstown.design.description', message: 'Description' })
    case 'monitoring': return translate({ id: 'crosstown.design.monitoring', message: 'Monitoring' })
    case 'participants-reports': return translate({ id: 'crosstown.design.participants-reports', message: "Participants' own reports" })
    case 'qualitative': return translate({ id: 'crosstown.design.qualitative', message: 'Interviews and observation' })
    case 'correlation': return translate({ id: 'crosstown.design.correlation', message: 'Correlation in a survey' })
    case 'before-after': return translate({ id: 'crosstown.design.before-after', message: 'Before and after, without comparison' })
    case 'comparison': return translate({ id: 'crosstown.design.comparison', message: 'With a comparison group' })
    case 'randomised': return translate({ id: 'crosstown.design.randomised', message: 'Groups formed by lot' })
    case 'review': return translate({ id: 'crosstown.design.review', message: 'Review of several studies' })
    default: return design
  }
}

/** A reason to trust a study less. */
export function weaknessName(weakness: string): string {
  switch (weakness) {
    case 'measured-right-after': return translate({ id: 'crosstown.weakness.measured-right-after', message: 'measured only right after' })
    case 'high-drop-out': return translate({ id: 'crosstown.weakness.high-drop-out', message: 'many people dropped out' })
    case 'students-or-online': return translate({ id: 'crosstown.weakness.students-or-online', message: 'mostly students, pupils or people recruited online' })
    case 'publication-bias': return translate({ id: 'crosstown.weakness.publication-bias', message: 'signs that results without an effect were not published' })
    case 'own-evaluation': return translate({ id: 'crosstown.weakness.own-evaluation', message: 'the authors evaluated their own project' })
    default: return weakness
  }
}

/** Whether something happened, as far as sources show. */
export function documentedName(documented: Documented): string {
  switch (documented) {
    case 'carried-out': return translate({ id: 'crosstown.documented.carried-out', message: 'Carried out' })
    case 'announced': return translate({ id: 'crosstown.documented.announced', message: 'Announced only' })
    case 'planned': return translate({ id: 'crosstown.documented.planned', message: 'Planned only' })
  }
}

/** What that word means. */
export function documentedText(documented: Documented): string {
  switch (documented) {
    case 'carried-out': return translate({ id: 'crosstown.documented.carried-out.text', message: 'A source reports afterwards that this took place.' })
    case 'announced': return translate({ id: 'crosstown.documented.announced.text', message: 'Sources announce it. None was found that reports it afterwards, so it does not count as tested.' })
    case 'planned': return translate({ id: 'crosstown.documented.planned.text', message: 'Sources describe a plan. None was found that reports it afterwards, so it does not count as tested.' })
  }
}

/** How a practice was evaluated. */
export function evaluationName(evaluation: Evaluation): string {
  switch (evaluation) {
    case 'none': return translate({ id: 'crosstown.evaluation.none', message: 'No evaluation is known' })
    case 'participants-feedback': return translate({ id: 'crosstown.evaluation.participants-feedback', message: "Participants' feedback" })
    case 'before-after': return translate({ id: 'crosstown.evaluation.before-after', message: 'Measured before and after' })
    case 'comparison': return translate({ id: 'crosstown.evaluation.comparison', message: 'With a comparison group' })
  }
}
