import type { ReactNode } from 'react'
import { afterValue } from '@/lib/afterValue'
import type { Dictionary } from '@/lib/dictionaries/dictionary'
import { saysItself } from '@/lib/linked'
import type { Locale } from '@/lib/locales'
import {
  type Block,
  type Body,
  type Cell,
  type Fact,
  type Inline,
  type List,
  plainText,
  type Quote,
} from '@/lib/model/body'
import { Citing } from './Citing'
import { Each } from './Each'
import { PictureFigure } from './PictureFigure'
import style from './Prose.module.css'

type Props = {
  body: Body
  locale: Locale
  words: Dictionary
  /** Runs into the first line of the first paragraph: place and date. */
  dateline?: ReactNode
  /** Where its quotes and facts are from: release, newsroom, day. */
  source: string
}

/** The text of a release. */
export function Prose({ body, locale, words, dateline, source }: Props) {
  const lead = body.blocks.findIndex(({ kind }) => kind === 'paragraph')
  const tables = body.blocks.filter(({ kind }) => kind === 'table')
  return (
    <div className={style.prose} data-text>
      {dateline && lead === -1 && <p>{dateline}</p>}
      <Each
        of={body.blocks}
        as={(block, index) => (
          <BlockView
            block={block}
            isFirst={index < 2}
            locale={locale}
            words={words}
            source={source}
            before={index === lead ? dateline : undefined}
            number={tables.indexOf(block) + 1}
          />
        )}
      />
    </div>
  )
}

type BlockProps = {
  block: Block
  /** Near the top: its picture is fetched at once. */
  isFirst: boolean
  source: string
  locale: Locale
  words: Dictionary
  before: ReactNode
  /** A table's place among tables, from 1. */
  number: number
}

function BlockView({ block, isFirst, locale, words, source, before, number }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {before}
          <InlineView inline={block.inline} words={words} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading id={block.id}>
          <InlineView inline={block.inline} words={words} />
        </Heading>
      )
    }
    case 'list':
      return <ListView list={block} words={words} />
    case 'table':
      return <TableView rows={block.rows} label={words.release.table(number)} words={words} />
    case 'picture':
      return <PictureFigure picture={block.picture} locale={locale} words={words} isFirst={isFirst} />
    case 'quote':
      return <QuoteView quote={block} source={source} words={words} />
    case 'fact':
      return <FactView fact={block} source={source} words={words} />
    case 'embed':
      return (
        <p className={style.embed}>
          <a href={block.url}>{block.title}</a>
        </p>
      )
  }
}

type CitedProps = { source: string; words: Dictionary }

function QuoteView({ quote: { id, text, speaker, role }, source, words }: CitedProps & { quote: Quote }) {
  return (
    <figure className={style.quote} id={`quote-${id}`}>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <figcaption>
        <cite>{speaker}</cite>
        {role && <span>, {role}</span>}
        <Citing anchor={`quote-${id}`} label={words.release.linkToQuote} source={source} words={words} />
      </figcaption>
    </figure>
  )
}

function FactView({ fact, source, words }: CitedProps & { fact: Fact }) {
  const { id, value, unit, statement, date, source: sources } = fact
  return (
    <figure
      className={style.fact}
      id={`fact-${id}`}
      data-long={longestPart(value, afterValue(unit, words.percent)) > 7 || undefined}
    >
      <p className={style.value}>
        {wholeNumbers(value)}
        {unit && <span>{afterValue(unit, words.percent)}</span>}
      </p>
      <p>{statement}</p>
      <figcaption>
        {date && <span>{date}. </span>}
        {sources.length > 0 && `${words.release.source}${words.colon}`}
        <Each of={sources} as={(paragraph) => <InlineView inline={paragraph} words={words} />} />
        <Citing anchor={`fact-${id}`} label={words.release.linkToFact} source={source} words={words} />
      </figcaption>
    </figure>
  )
}

/** "1 234 567" stays on one line: its spaces become ones that do not break. */
const wholeNumbers = (value: string): string => value.replace(/(?<=\d)[ \u2009](?=\d)/g, '\u00a0')

/** Letters of what cannot be broken: the longest word of a value, its unit with the last. */
const longestPart = (value: string, unit: string): number =>
  Math.max(...(wholeNumbers(value) + unit).split(' ').map(({ length }) => length))

function ListView({ list, words }: { list: List; words: Dictionary }) {
  const items = (
    <Each
      of={list.items}
      as={({ inline, nested }) => (
        <li data-bare={inline.length === 0 || undefined}>
          <InlineView inline={inline} words={words} />
          <Each of={nested} as={(one) => <ListView list={one} words={words} />} />
        </li>
      )}
    />
  )
  return list.ordered ? <ol start={list.start}>{items}</ol> : <ul>{items}</ul>
}

/** A wide table scrolls sideways by itself; whoever uses a keyboard can get there. */
function TableView({ rows, label, words }: { rows: Cell[][]; label: string; words: Dictionary }) {
  const [first = [], ...rest] = rows
  const hasHead = first.length > 0 && first.every(({ header }) => header)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse (WCAG 2.1.1)
    <section className={style.table} aria-label={label} tabIndex={0}>
      <table>
        {hasHead && (
          <thead>
            <Row cells={first} scope="col" words={words} />
          </thead>
        )}
        <tbody>
          <Each of={hasHead ? rest : rows} as={(cells) => <Row cells={cells} scope="row" words={words} />} />
        </tbody>
      </table>
    </section>
  )
}

function Row({ cells, scope, words }: { cells: Cell[]; scope: 'col' | 'row'; words: Dictionary }) {
  return (
    <tr>
      <Each
        of={cells}
        as={({ header, colSpan, rowSpan, inline }) => {
          const spans = {
            colSpan: colSpan > 1 ? colSpan : undefined,
            rowSpan: rowSpan > 1 ? rowSpan : undefined,
          }
          const content = <InlineView inline={inline} words={words} />
          return header ? (
            <th scope={scope} {...spans}>
              {content}
            </th>
          ) : (
            <td {...spans}>{content}</td>
          )
        }}
      />
    </tr>
  )
}

/** Words in a line: marks, links, languages, and the numbers of footnotes. */
export function InlineView({ inline, words }: { inline: readonly Inline[]; words: Dictionary }) {
  return <Each of={inline} as={(part) => <PartView part={part} words={words} />} />
}

function PartView({ part, words }: { part: Inline; words: Dictionary }) {
  switch (part.kind) {
    case 'break':
      return <br />
    case 'note':
      return (
        <sup className={style.note}>
          <a
            id={`noteref-${part.number}`}
            href={`#note-${part.number}`}
            aria-label={words.release.footnote(part.number)}
          >
            {part.number}
          </a>
        </sup>
      )
    case 'link':
      return part.href ? (
        <a href={part.href} data-bare={saysItself(part.href, plainText(part.inline)) || undefined}>
          <InlineView inline={part.inline} words={words} />
        </a>
      ) : (
        <InlineView inline={part.inline} words={words} />
      )
    case 'text':
      return <TextView {...part} />
  }
}

function TextView({ text, bold, italic, sub, sup, lang }: Extract<Inline, { kind: 'text' }>) {
  let view: ReactNode = text
  if (sub) view = <sub>{view}</sub>
  if (sup) view = <sup>{view}</sup>
  if (bold) view = <strong>{view}</strong>
  if (italic) return <i lang={lang}>{view}</i>
  return lang ? <span lang={lang}>{view}</span> : view
}
