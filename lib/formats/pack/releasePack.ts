import { tags } from '../../dates'
import { dictionary } from '../../dictionaries/dictionary'
import type { Release } from '../../model/release'
import { absolute } from '../../paths'
import { picturesOf } from '../document'
import { Ledger } from './ledger'
import { packName } from './packName'
import { contactFile, linkedFiles, logosOf, type PackSetting, partFiles, pictureFiles, textFiles } from './releaseFiles'
import type { PackFile } from './zipped'

/** All that a reporter needs of a release, file by file as they are asked for. */
export async function* releasePack(release: Release, setting: PackSetting): AsyncGenerator<PackFile> {
  const { pack } = dictionary(release.locale)
  const ledger = new Ledger(release.locale, new Date(release.updatedAt))
  const forms = yield* textFiles(release, `text/${packName(release.reference, release.title)}`, setting, ledger)
  const names = new Intl.ListFormat(tags[release.locale]).format(forms.map((form) => pack.forms[form]))
  ledger.list('text/', pack.text(names))
  yield* pictureFiles(picturesOf(release), 'pictures/', pack.pictures, setting, ledger)
  yield* pictureFiles(logosOf(release, setting), 'logos/', pack.logos, setting, ledger)
  yield* ledger.captions(setting.siteUrl)
  yield* linkedFiles(release.attachments, 'attachments/', pack.attachments, setting, ledger)
  yield* partFiles(release, '', setting, ledger)
  yield* contactFile(release.contacts, setting, ledger)
  yield* ledger.terms(setting.newsroom)
  yield ledger.readme(release.title, absolute(setting.siteUrl, release.path))
}
