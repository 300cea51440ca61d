/** Names of countries and languages, as interface texts: browsers do not know them in all of our languages. */
import { translate } from '@docusaurus/Translate'

const countryList = (): string =>
  translate({
    id: 'crosstown.countries',
    message:
      'AD Andorra|AL Albania|AM Armenia|AT Austria|AZ Azerbaijan|BA Bosnia and Herzegovina|BE Belgium|BG Bulgaria|BY Belarus|CA Canada|CH Switzerland|CN China|CY Cyprus|CZ Czechia|DE Germany|DK Denmark|DZ Algeria|EE Estonia|EG Egypt|ES Spain|FI Finland|FR France|GB United Kingdom|GE Georgia|GR Greece|HK Hong Kong|HR Croatia|HU Hungary|IE Ireland|IL Israel|IS Iceland|IT Italy|JP Japan|LB Lebanon|LI Liechtenstein|LT Lithuania|LU Luxembourg|LV Latvia|MA Morocco|MC Monaco|MD Moldova|ME Montenegro|MK North Macedonia|MT Malta|NL Netherlands|NO Norway|NZ New Zealand|PL Poland|PS Palestine|PT Portugal|RO Romania|RS Serbia|RU Russia|SE Sweden|SI Slovenia|SK Slovakia|SM San Marino|SY Syria|TN Tunisia|TR Türkiye|UA Ukraine|US United States|VA Holy See|XK Kosovo|ZA South Africa',
    description: 'Code, space, name; bars between countries. Codes stay as they are.',
  })

const languageList = (): string =>
  translate({
    id: 'crosstown.languages',
    message:
      'ar Arabic|bg Bulgarian|bs Bosnian|ca Catalan|ca-valencia Valencian|cs Czech|da Danish|de German|el Greek|en English|es Spanish|et Estonian|eu Basque|fa Persian|fi Finnish|fr French|gl Galician|hr Croatian|hu Hungarian|it Italian|lt Lithuanian|lv Latvian|mk Macedonian|mt Maltese|nb Norwegian|nl Dutch|pl Polish|pt Portuguese|ro Romanian|rom Romani|ru Russian|sk Slovak|sl Slovene|sq Albanian|sr Serbian|sv Swedish|tr Turkish|uk Ukrainian',
    description: 'Code, space, name; bars between languages. Codes stay as they are.',
  })

const read = (list: string): Map<string, string> => new Map(list.split('|').map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]))

let countries: Map<string, string> | undefined
let languages: Map<string, string> | undefined

/** The name of an ISO 3166-1 country; its code where we have no name. */
export const country = (code: string): string => (countries ??= read(countryList())).get(code) ?? code

/** The name of a language tag; the tag where we have no name. */
export const language = (tag: string): string => (languages ??= read(languageList())).get(tag) ?? tag

/** `Burgas, Bulgaria` */
export const place = ({ town, country: code }: { town?: string | undefined; country?: string | undefined }): string => [town, code && country(code)].filter(Boolean).join(', ')

// Not localeCompare: it would sort differently on the server and in a browser without the language's data.
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Compares two names by their letters without accents: the same order on every machine. */
export const byName = (a: string, b: string): number => (plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : 0)
