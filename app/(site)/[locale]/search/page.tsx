import { Pagination } from '@/components/Pagination'
import { RecordHeader } from '@/components/Record'
import { SearchForm } from '@/components/SearchForm'
import { SearchResults } from '@/components/SearchResults'
import { paths } from '@/lib/paths'
import { searchResults } from '@/lib/queries/search'
import { inEachLanguage, sitePage } from '../../sitePage'

export default sitePage(async ({ locale, query, newsroom, words }) => {
  const t = words.search
  const text = (query.get('q') ?? '').trim().slice(0, 200)
  const page = Math.min(10, Math.max(1, Math.floor(Number(query.get('page') ?? 1)) || 1))
  const results = text ? await searchResults(locale, text, page) : undefined
  return {
    title: text ? t.resultsFor(text) : t.title,
    pathsIn: inEachLanguage((other) => paths.search(other, text)),
    // A search is nobody's page; what it finds is in the indexes of others under its own address.
    isUnlisted: Boolean(text),
    content: (
      <>
        <RecordHeader label="" name={{ text: t.title, lang: locale }} locale={locale} />
        <SearchForm locale={locale} words={words} text={text} id="search" isLarge />
        {results ? (
          <>
            <SearchResults {...{ results, text, page, newsroom, locale, words }} />
            <Pagination
              page={page}
              pages={results.pages}
              pathOf={(at) => paths.search(locale, text, at)}
              words={words}
              newer={t.before}
              older={t.after}
            />
          </>
        ) : (
          <p>{t.hint}</p>
        )}
      </>
    ),
  }
})
