import { randomBytes } from 'node:crypto'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { type InEach, isLocale, type Locale, localeNames, words } from '@/lib/locales'
import { say } from '../fields/say'
import type { PressRelease } from '../payload-types'
import { refusal } from '../refusal'
import { contentFingerprint } from './content'
import { logStep } from './logStep'
import { blocking, runPreflight } from './runPreflight'
import { hasCome, type Standing, standingOf } from './situation'
import type { StepRequest } from './stepRequest'
import { hindrance } from './steps'
import { writeBeside } from './writeBeside'

/** What a step writes into the fields of the workflow; hooks/keepStage.ts lets it through and nothing else. */
export type Kept = Partial<
  Pick<PressRelease, 'stage' | 'submitted' | 'approved' | 'waivers' | 'unreviewed' | 'releaseAt' | 'releaseAt_tz'>
>

/**
 * `approved`: the fingerprint of the text that may go out with this step; `isChange`: readers know the release already,
 * and are told what has changed.
 */
type Taken = { kept: Kept; approved?: string; isChange?: boolean }

declare module 'payload' {
  interface RequestContext {
    /** Set by takeStep while a step writes; no request from outside can set it. */
    step?: Taken
  }
}

/**
 * Takes one step of the workflow with a release, as whoever asks, in one transaction with its entry in the log.
 * @throws 403 or 409 with what to do instead, when the step cannot be taken now (steps.ts) or the preflight is against it;
 * 404 when there is no such release.
 */
export async function takeStep(id: string, request: StepRequest, req: PayloadRequest): Promise<void> {
  const isMine = await initTransaction(req)
  try {
    const standing = await standingOf(id, req)
    if (!standing)
      throw refusal(
        req,
        404,
        words('Dit bericht bestaat niet.', 'Ce communiqué n’existe pas.', 'There is no such release.'),
      )
    const against = hindrance(request.step, standing.situation)
    if (against) throw refusal(req, against.status, against.text)
    const detail = await perform(id, request, standing, req)
    await logStep(req, { release: id, step: request.step, text: 'text' in request ? request.text : undefined, detail })
    if (isMine) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Does it, and returns what the log should add. */
async function perform(
  id: string,
  request: StepRequest,
  here: Standing,
  req: PayloadRequest,
): Promise<string | undefined> {
  const { newest, standing, situation } = here
  const now = new Date().toISOString()
  const me = req.user?.id ?? null
  const alone = situation.fourEyes ? undefined : 'fourEyes=off'
  switch (request.step) {
    case 'remark':
      return undefined
    case 'submit':
      await save(
        here,
        { kept: { stage: 'inReview', submitted: { by: me, at: now }, approved: noApproval } },
        'draft',
        req,
      )
      return undefined
    case 'sendBack':
      if (!situation.isSubmitter && !request.text?.trim())
        throw refusal(
          req,
          400,
          words('Zeg wat er moet veranderen.', 'Dites ce qui doit changer.', 'Say what has to change.'),
        )
      await save(here, { kept: { stage: 'writing', approved: noApproval } }, 'draft', req)
      return undefined
    case 'waive': {
      const findings = await runPreflight(id, situation.isPublic, req)
      const found = findings.find(({ id: one, level }) => one === request.finding && level === 'warning')
      if (!found)
        throw refusal(
          req,
          409,
          words(
            'Die waarschuwing is er niet meer.',
            'Cet avertissement n’existe plus.',
            'That warning is no longer there.',
          ),
        )
      const others = (newest.waivers ?? []).filter(({ finding }) => finding !== request.finding)
      const waivers = [...others, { finding: request.finding, reason: request.text, by: me, at: now }]
      await save(here, { kept: { waivers } }, 'draft', req)
      return say(req, found.message)
    }
    case 'approve': {
      await ensureLanguages(newest.languages, req)
      await ensurePreflight(id, situation.isPublic, req)
      const approved = { by: me, at: now, fingerprint: contentFingerprint(newest) }
      // Approved with its hour ahead is under embargo: from here on the clock decides.
      if (!situation.isPublic && newest.releaseAt && !hasCome(newest.releaseAt))
        return (await goOut(here, { approved, unreviewed: false }, approved.fingerprint, req)) ?? alone
      await save(here, { kept: { stage: 'approved', approved } }, 'draft', req)
      return alone
    }
    case 'release':
      await ensureLanguages(newest.languages, req)
      await ensurePreflight(id, situation.isPublic, req)
      return (
        (await goOut(
          here,
          { ...hourOf(request, here, req), unreviewed: false },
          newest.approved?.fingerprint ?? '',
          req,
        )) ?? alone
      )
    case 'releaseWithoutReview':
      await ensurePreflight(id, situation.isPublic, req)
      return goOut(
        here,
        { ...hourOf(request, here, req), unreviewed: true, submitted: { by: me, at: now }, approved: noApproval },
        contentFingerprint(newest),
        req,
      )
    case 'agree':
      await writeBeside(id, { unreviewed: false }, req)
      return undefined
    case 'moveHour': {
      const at = request.at ? new Date(request.at).toISOString() : now
      const isEarlier = at < new Date(standing.releaseAt ?? 0).toISOString()
      if (isEarlier && (request.text ?? '').trim().length < 3)
        throw refusal(
          req,
          400,
          words(
            'Vroeger vrijgeven vraagt een reden.',
            'Avancer l’heure demande une raison.',
            'Releasing sooner asks for a reason.',
          ),
        )
      await writeBeside(id, { releaseAt: at }, req)
      return `${standing.releaseAt} → ${at}`
    }
    case 'cancel':
      await save(here, { kept: { stage: 'writing', approved: noApproval, unreviewed: false } }, 'back', req)
      return standing.releaseAt ?? undefined
    case 'withdraw':
    case 'retract': {
      ensureNotes(standing.languages, request.note, req)
      const state = request.step === 'withdraw' ? 'withdrawn' : 'retracted'
      const kind = request.step === 'withdraw' ? 'withdrawal' : 'retraction'
      await writeBeside(
        id,
        {
          withdrawal: { state, at: now, note: request.note, reason: request.text },
          changes: [...(standing.changes ?? []), { id: rowId(), at: now, kind, note: request.note }],
        },
        req,
      )
      return undefined
    }
  }
}

/** The id of a row that is written below Payload's own hooks, in the form that Payload gives. */
const rowId = (): string => randomBytes(12).toString('hex')

const noApproval = { by: null, at: null, fingerprint: null }

/** Writes the fields of the workflow, and nothing of what the release says. */
async function save(
  { newest }: Standing,
  taken: Taken,
  how: 'draft' | 'out' | 'back',
  req: PayloadRequest,
): Promise<void> {
  const { locale } = req
  req.context.step = taken
  try {
    await req.payload.update({
      collection: 'press-releases',
      id: newest.id,
      locale: newest.originalLanguage,
      draft: how === 'draft',
      depth: 0,
      overrideAccess: false,
      user: req.user,
      data: { _status: how === 'out' ? 'published' : 'draft' },
      req,
    })
  } finally {
    delete req.context.step
    req.locale = locale
  }
}

/** Lets the newest draft out: at once, or at its hour if that is ahead. Returns the hour if it is. */
async function goOut(here: Standing, kept: Kept, approved: string, req: PayloadRequest): Promise<string | undefined> {
  const releaseAt = kept.releaseAt ?? here.newest.releaseAt
  await save(here, { kept: { ...kept, stage: 'released' }, approved, isChange: here.situation.isPublic }, 'out', req)
  return releaseAt && !hasCome(releaseAt) ? releaseAt : undefined
}

/** The hour that somebody chose when releasing; what is out keeps the hour it has. */
function hourOf(
  request: { at?: string | null | undefined },
  { situation, newest }: Standing,
  req: PayloadRequest,
): Kept {
  if (situation.isReleased) return {}
  if (request.at === null) return { releaseAt: new Date().toISOString() }
  if (request.at === undefined) return newest.releaseAt ? {} : { releaseAt: new Date().toISOString() }
  if (hasCome(request.at))
    throw refusal(
      req,
      400,
      words(
        'Dat uur is al voorbij. Kies een later uur, of nu.',
        'Cette heure est passée. Choisissez une heure future, ou maintenant.',
        'That hour is over. Choose a later one, or now.',
      ),
    )
  return { releaseAt: new Date(request.at).toISOString() }
}

/** Who answers for a release must be able to answer for each of its languages. */
async function ensureLanguages(languages: Locale[], req: PayloadRequest): Promise<void> {
  const mine = req.user?.collection === 'users' ? (req.user.languages ?? []) : []
  const others = languages.filter((language) => !mine.includes(language)).map((language) => localeNames[language])
  if (others.length === 0) return
  const names = others.join(', ')
  throw refusal(
    req,
    403,
    words(
      `U publiceert niet in: ${names}. Vraag het een collega, of een beheerder om die taal bij uw account te zetten.`,
      `Vous ne publiez pas en : ${names}. Demandez à un collègue, ou à un administrateur d’ajouter cette langue à votre compte.`,
      `You do not publish in: ${names}. Ask a colleague, or an administrator to add the language to your account.`,
    ),
  )
}

async function ensurePreflight(id: string, isPublic: boolean, req: PayloadRequest): Promise<void> {
  const against = blocking(await runPreflight(id, isPublic, req))
  if (against.length === 0) return
  const said = (language: Locale) =>
    against.map((one) => `– ${one.language ? `${localeNames[one.language]}: ` : ''}${one.message[language]}`)
  throw refusal(
    req,
    409,
    words(
      ['Nog niet in orde voor vrijgave:', ...said('nl')].join('\n'),
      ['Pas encore en ordre pour la parution :', ...said('fr')].join('\n'),
      ['Not yet in order for release:', ...said('en')].join('\n'),
    ),
    { findings: against.map(({ id: finding, level }) => ({ finding, level })) },
  )
}

function ensureNotes(languages: Locale[], note: Partial<InEach>, req: PayloadRequest): void {
  const missing = languages.filter((language) => isLocale(language) && !note[language]?.trim())
  if (missing.length === 0) return
  const names = missing.map((language) => localeNames[language]).join(', ')
  throw refusal(
    req,
    400,
    words(
      `Zeg lezers wat er gebeurd is, in elke publieke taal. Ontbreekt: ${names}.`,
      `Dites aux lecteurs ce qui s’est passé, dans chaque langue publique. Manque : ${names}.`,
      `Tell readers what has happened, in each public language. Missing: ${names}.`,
    ),
  )
}
