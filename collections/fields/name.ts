import type { CollectionSlug, PayloadRequest, TextField, TextFieldSingleValidation } from 'payload'
import { type InEach, words } from '@/lib/locales'
import { aside } from '../hooks/aside'
import { say } from './say'
import type { SlugSource } from './slug'

/**
 * The name by which a record is known, one per language where names differ (Brussel, Bruxelles, Brussels). It may be
 * missing in a language, where readers then see the name in another, marked as such; never in all.
 */
export function nameField(options: { name?: string; localized: boolean; label?: InEach; help?: InEach }): TextField {
  const name = options.name ?? 'name'
  const validate: TextFieldSingleValidation = async (value, { collectionSlug, id, req }) =>
    Boolean(value?.trim()) ||
    (options.localized &&
      id !== undefined &&
      (await isNamedElsewhere(collectionSlug as CollectionSlug, id, name, req))) ||
    say(req, words('Geef een naam.', 'Donnez un nom.', 'Give a name.'))
  return {
    name,
    type: 'text',
    localized: options.localized,
    label: options.label ?? words('Naam', 'Nom', 'Name'),
    validate,
    ...(options.help ? { admin: { description: options.help } } : {}),
  }
}

async function isNamedElsewhere(
  collection: CollectionSlug,
  id: string | number,
  name: string,
  req: PayloadRequest,
): Promise<boolean> {
  const doc = await req.payload.findByID({
    collection,
    id,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: aside(req),
  })
  // With locale 'all' a localized field holds one value per language, which Payload's types do not say.
  const names = ((doc ?? {}) as unknown as Record<string, Partial<InEach> | null | undefined>)[name] ?? {}
  return Object.entries(names).some(([locale, one]) => locale !== req.locale && Boolean(one?.trim()))
}

/** A name that follows from other fields; nobody types it. */
export const computedName = (from: SlugSource): TextField => ({
  name: 'name',
  type: 'text',
  index: true,
  label: words('Naam', 'Nom', 'Name'),
  hooks: { beforeValidate: [({ data, originalDoc, req }) => from({ ...originalDoc, ...data }, req)] },
  admin: { readOnly: true, hidden: true },
})
