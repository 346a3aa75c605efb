import { type InEach, words } from '@/lib/locales'
import type { Role } from '../access'
import type { Stage } from '../fields/release/workflow'

/** What people do with a release, besides writing it. */
export const steps = [
  'submit',
  'sendBack',
  'approve',
  'release',
  'releaseWithoutReview',
  'agree',
  'moveHour',
  'cancel',
  'withdraw',
  'retract',
  'waive',
  'remark',
] as const
export type Step = (typeof steps)[number]

export const stepNames: Record<Step, InEach> = {
  submit: words('Voorleggen', 'Soumettre', 'Submit for review'),
  sendBack: words('Terugsturen', 'Renvoyer', 'Send back'),
  approve: words('Goedkeuren', 'Approuver', 'Approve'),
  release: words('Vrijgeven', 'Publier', 'Release'),
  releaseWithoutReview: words('Vrijgeven zonder nalezing', 'Publier sans relecture', 'Release without review'),
  agree: words('Achteraf akkoord gaan', 'Approuver après coup', 'Agree afterwards'),
  moveHour: words('Het uur verzetten', 'Déplacer l’heure', 'Move the hour'),
  cancel: words('Vrijgave annuleren', 'Annuler la parution', 'Cancel the release'),
  withdraw: words('Intrekken', 'Retirer', 'Withdraw'),
  retract: words('Terughalen', 'Révoquer', 'Retract'),
  waive: words('Waarschuwing aanvaarden', 'Accepter l’avertissement', 'Accept a warning'),
  remark: words('Opmerking', 'Remarque', 'Remark'),
}

/** How a release stands, and who asks. */
export type Situation = {
  role: Role | undefined
  /** The stage of the working draft. */
  stage: Stage
  /** Whether a version of it is released: readers see it from its hour on. */
  isReleased: boolean
  /** Whether that hour has come. */
  isPublic: boolean
  withdrawal: 'none' | 'withdrawn' | 'retracted'
  /** It went out without review, and no editor has agreed yet. */
  isUnreviewed: boolean
  /** Whoever asks is who submitted it (or released it without review). */
  isSubmitter: boolean
  /** Somebody else than who submitted has to approve. */
  fourEyes: boolean
}

/**
 * Why a step cannot be taken now by whoever asks, in words that say what to do; undefined when it can. The whole
 * workflow is this table: writers submit, editors approve and release, and nobody approves what they submitted.
 */
export function hindrance(step: Step, situation: Situation): Hindrance | undefined {
  const { role, stage, isReleased, isPublic, withdrawal, isUnreviewed, isSubmitter, fourEyes } = situation
  const isEditor = role === 'editor' || (role === 'administrator' && !fourEyes)
  const mayStop = role === 'editor' || role === 'administrator'
  if (!role) return forbidden(words('Meld u aan.', 'Connectez-vous.', 'Sign in.'))
  switch (step) {
    case 'remark':
      return undefined
    case 'submit':
      return stage === 'writing' ? undefined : notNow(notWriting[stage])
    case 'sendBack':
      if (!isEditor && !isSubmitter) return forbidden(editorsOnly)
      return stage === 'inReview' || (stage === 'approved' && isEditor) ? undefined : notNow(nothingToSendBack)
    case 'approve':
      if (!isEditor) return forbidden(role === 'administrator' ? administratorsDoNot : editorsOnly)
      if (stage !== 'inReview') return notNow(submitFirst)
      return isSubmitter && fourEyes ? forbidden(somebodyElse) : undefined
    case 'release':
      if (!isEditor) return forbidden(role === 'administrator' ? administratorsDoNot : editorsOnly)
      return stage === 'approved' ? undefined : notNow(approveFirst)
    case 'releaseWithoutReview':
      if (role !== 'administrator') return forbidden(administratorsOnly)
      return stage === 'writing' || stage === 'inReview' ? undefined : notNow(reviewedAlready)
    case 'agree':
      if (role !== 'editor') return forbidden(editorsOnly)
      if (!isUnreviewed) return notNow(nothingToAgree)
      return isSubmitter ? forbidden(somebodyElse) : undefined
    case 'moveHour':
    case 'cancel':
      if (!mayStop) return forbidden(editorsOnly)
      if (!isReleased) return notNow(notReleased)
      return isPublic ? notNow(publicAlready) : undefined
    case 'withdraw':
    case 'retract':
      if (!mayStop) return forbidden(editorsOnly)
      if (!isReleased || !isPublic) return notNow(notPublic)
      return withdrawal === 'retracted' || withdrawal === (step === 'withdraw' ? 'withdrawn' : 'retracted')
        ? notNow(takenBackAlready)
        : undefined
    case 'waive':
      return mayStop ? undefined : forbidden(editorsOnly)
  }
}

/** The steps that whoever asks can take now. */
export const possibleSteps = (situation: Situation): Step[] => steps.filter((step) => !hindrance(step, situation))

export type Hindrance = { status: 403 | 409; text: InEach }
const forbidden = (text: InEach): Hindrance => ({ status: 403, text })
const notNow = (text: InEach): Hindrance => ({ status: 409, text })

const editorsOnly = words(
  'Dit doet een eindredacteur. Leg het bericht voor.',
  'C’est l’affaire d’un éditeur. Soumettez le communiqué.',
  'An editor does this. Submit the release for review.',
)
const administratorsOnly = words(
  'Alleen een beheerder geeft vrij zonder nalezing. Leg het bericht voor.',
  'Seul un administrateur publie sans relecture. Soumettez le communiqué.',
  'Only an administrator releases without review. Submit the release for review.',
)
const administratorsDoNot = words(
  'Een eindredacteur keurt goed en geeft vrij. Moet het zonder: kies “vrijgeven zonder nalezing” en geef een reden.',
  'Un éditeur approuve et publie. Si c’est impossible : choisissez « publier sans relecture » et donnez une raison.',
  'An editor approves and releases. If there is none: choose “release without review” and give a reason.',
)
const somebodyElse = words(
  'U hebt dit zelf voorgelegd; iemand anders keurt het goed.',
  'Vous l’avez soumis vous-même ; une autre personne l’approuve.',
  'You submitted this yourself; somebody else approves it.',
)
const submitFirst = words(
  'Dit bericht ligt niet ter nalezing. Leg het eerst voor.',
  'Ce communiqué n’est pas en relecture. Soumettez-le d’abord.',
  'This release is not in review. Submit it first.',
)
const approveFirst = words(
  'Dit bericht is niet goedgekeurd, of het is daarna veranderd. Leg het voor en laat het goedkeuren.',
  'Ce communiqué n’est pas approuvé, ou il a changé depuis. Soumettez-le et faites-le approuver.',
  'This release is not approved, or has changed since. Submit it and have it approved.',
)
const reviewedAlready = words(
  'Dit bericht is al goedgekeurd of vrijgegeven.',
  'Ce communiqué est déjà approuvé ou paru.',
  'This release is approved or released already.',
)
const nothingToSendBack = words(
  'Dit bericht ligt niet ter nalezing.',
  'Ce communiqué n’est pas en relecture.',
  'This release is not in review.',
)
const nothingToAgree = words(
  'Over dit bericht is al iemand akkoord gegaan.',
  'Quelqu’un a déjà approuvé ce communiqué.',
  'Somebody has agreed to this release already.',
)
const notReleased = words(
  'Dit bericht is niet vrijgegeven; het uur verandert u in het formulier.',
  'Ce communiqué n’est pas publié ; changez l’heure dans le formulaire.',
  'This release is not released; change the hour in the form.',
)
const publicAlready = words(
  'Dit bericht is al publiek. Verbeter het, trek het in of haal het terug.',
  'Ce communiqué est déjà public. Corrigez-le, retirez-le ou révoquez-le.',
  'This release is public already. Correct it, withdraw it or retract it.',
)
const notPublic = words(
  'Dit bericht is nog niet publiek. Annuleer de vrijgave of verzet het uur.',
  'Ce communiqué n’est pas encore public. Annulez la parution ou déplacez l’heure.',
  'This release is not public yet. Cancel the release or move its hour.',
)
const takenBackAlready = words(
  'Dat is al gebeurd. Om het bericht weer geldig te maken: pas het aan, leg het voor en geef het opnieuw vrij.',
  'C’est déjà fait. Pour rétablir le communiqué : modifiez-le, soumettez-le et publiez-le à nouveau.',
  'That has been done. To reinstate the release: edit it, submit it and release it again.',
)
const notWriting: Record<Exclude<Stage, 'writing'>, InEach> = {
  inReview: words(
    'Dit bericht ligt al ter nalezing.',
    'Ce communiqué est déjà en relecture.',
    'This release is in review already.',
  ),
  approved: words(
    'Dit bericht is al goedgekeurd.',
    'Ce communiqué est déjà approuvé.',
    'This release is approved already.',
  ),
  released: words(
    'Dit bericht is vrijgegeven en sindsdien niet veranderd.',
    'Ce communiqué est paru et n’a pas changé depuis.',
    'This release is out and has not changed since.',
  ),
}
