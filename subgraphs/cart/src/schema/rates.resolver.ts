import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import type { Result } from '@shop/kit/result';
import type { Context } from '../context';
import type { Rates } from '../domain/rate-tables';
import { RatesPayload, RatesType, ShippingRatesInput, TaxRatesInput } from './rates';
import { placesOf, ratesView, zonesOf } from './rates.view';

@Resolver()
export class RatesResolver {
  @Query(() => RatesType, { nullable: true, description: 'What shipping and tax cost; for staff.' })
  @Allow('PROMOTIONS_WRITE')
  rates(@Ctx() { shop }: Context): RatesType {
    return ratesView(shop.rates.now, shop.terms.currency);
  }

  @Mutation(() => RatesPayload, {
    description: 'Puts another shipping table in force, for carts and orders from now on.',
  })
  @Allow('PROMOTIONS_WRITE')
  async saveShippingRates(
    @Arg('input', () => ShippingRatesInput, { description: 'The whole table.' })
    { zones, ifVersion }: ShippingRatesInput,
    @Ctx() { shop }: Context,
  ) {
    return answer(await shop.rates.saveShipping(zonesOf(zones), ifVersion ?? null), shop.terms.currency);
  }

  @Mutation(() => RatesPayload, { description: 'Puts another tax table in force, for carts and orders from now on.' })
  @Allow('PROMOTIONS_WRITE')
  async saveTaxRates(
    @Arg('input', () => TaxRatesInput, { description: 'The whole table.' }) { places, ifVersion }: TaxRatesInput,
    @Ctx() { shop }: Context,
  ) {
    return answer(await shop.rates.saveTax(placesOf(places), ifVersion ?? null), shop.terms.currency);
  }
}

const answer = (saved: Result<Rates, 'INVALID' | 'CONFLICT'>, currency: string) =>
  payload(
    'rates',
    saved.ok
      ? { ok: true, value: ratesView(saved.value, currency) }
      : { ok: false, problem: { ...saved.problem, field: ['input', ...(saved.problem.field ?? [])] } },
  );
