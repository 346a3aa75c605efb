import type { Locale } from '@/lib/locales'
import type { Partner } from '@/lib/model/organisation'
import { LinkList } from './LinkList'
import { Logo } from './Logo'
import style from './PartnerRow.module.css'
import { Words } from './Words'

/** Who stands behind a release: their logos in one row, a name where there is no logo. */
export function PartnerRow({ partners, locale }: { partners: Partner[]; locale: Locale }) {
  if (partners.every(({ logo }) => !logo))
    return (
      <p>
        <LinkList links={partners} locale={locale} />
      </p>
    )
  return (
    <ul className={style.row}>
      {partners.map(({ name, path, logo }) => {
        const shown = logo ? <Logo logo={logo} size="row" name={name.text} /> : <Words said={name} locale={locale} />
        const lang = name.lang === locale ? undefined : name.lang
        return (
          <li key={name.text}>
            {path ? (
              <a href={path} lang={lang}>
                {shown}
              </a>
            ) : (
              <span lang={lang}>{shown}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
