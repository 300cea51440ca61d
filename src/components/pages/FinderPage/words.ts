/** What the conditions are called, and what is said where one is not met. */
import { translate } from '@docusaurus/Translate'
import type { Condition, Miss, Order } from '../../../choose/index.ts'
import { euros, number } from '../../figures/index.ts'

export function conditionName(condition: Condition): string {
  switch (condition) {
    case 'people': return translate({ id: 'crosstown.finder.people', message: 'People who will come' })
    case 'hours': return translate({ id: 'crosstown.finder.hours', message: 'Hours on the day' })
    case 'weeks': return translate({ id: 'crosstown.finder.weeks', message: 'Weeks to prepare' })
    case 'days': return translate({ id: 'crosstown.finder.days', message: 'Days of work by staff' })
    case 'euros': return translate({ id: 'crosstown.finder.euros', message: 'Euros' })
  }
}

/** In full sentences, with both figures. */
export function missText({ condition, has, needs }: Miss): string {
  const figures = { has: number(has), needs: number(needs) }
  switch (condition) {
    case 'people':
      return has < needs
        ? translate({ id: 'crosstown.finder.miss.people', message: 'Needs at least {needs} people; you have {has}.' }, figures)
        : translate({ id: 'crosstown.finder.miss.crowd', message: 'Takes at most {needs} people at once; you have {has}.' }, figures)
    case 'hours': return translate({ id: 'crosstown.finder.miss.hours', message: 'Needs at least {needs} hours; you have {has}.' }, figures)
    case 'weeks': return translate({ id: 'crosstown.finder.miss.weeks', message: 'Needs at least {needs} weeks to prepare; you have {has}.' }, figures)
    case 'days': return translate({ id: 'crosstown.finder.miss.days', message: 'Needs at least {needs} days of work by staff; you have {has}.' }, figures)
    case 'euros': return translate({ id: 'crosstown.finder.miss.euros', message: 'Costs at least {needs}; you have {has}.' }, { needs: euros({ min: needs, max: needs }), has: euros({ min: has, max: has }) })
  }
}

export function orderName(order: Order): string {
  switch (order) {
    case 'fit': return translate({ id: 'crosstown.finder.order.fit', message: 'what fits best' })
    case 'evidence': return translate({ id: 'crosstown.finder.order.evidence', message: 'best evidence' })
    case 'cost': return translate({ id: 'crosstown.finder.order.cost', message: 'lowest cost' })
    case 'time': return translate({ id: 'crosstown.finder.order.time', message: 'least staff time' })
  }
}
