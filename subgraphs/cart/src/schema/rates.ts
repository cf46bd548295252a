import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { CountryCode, SafeInt } from '@shop/kit/scalars';
import { Money, UserError } from '@shop/kit/values';

@ObjectType({ description: 'What a way of shipping costs up to a weight.' })
@Allow('public')
export class ShippingStep {
  @Field(() => Int, { nullable: true, description: 'Up to this weight; null: whatever it weighs.' })
  upToGrams?: number | null;
  @Field(() => Money, { description: 'The price.' })
  price!: Money;
}

@ObjectType({ description: 'One way of shipping to a zone.' })
@Allow('public')
export class ShippingRateType {
  @Field(() => ID, { description: 'What shoppers choose it by; the same in several zones where it means the same.' })
  id!: string;
  @Field(() => String, { description: 'What shoppers see.' })
  name!: string;
  @Field(() => [ShippingStep], {
    description: 'By weight, lightest first; what is heavier than the last is not taken.',
  })
  steps!: ShippingStep[];
  @Field(() => Money, { nullable: true, description: 'Goods of this price or more are shipped for nothing.' })
  freeFrom?: Money | null;
  @Field(() => Int, { description: 'At least so many days on the way.' })
  estimatedDaysMin!: number;
  @Field(() => Int, { description: 'At most so many days on the way.' })
  estimatedDaysMax!: number;
}

@ObjectType('ShippingZone', { description: 'Countries with the same ways of shipping.' })
@Allow('public')
export class ShippingZoneType {
  @Field(() => ID, { description: 'Of the zone.' })
  id!: string;
  @Field(() => String, { description: 'For staff.' })
  name!: string;
  @Field(() => [CountryCode], { nullable: true, description: 'Null: all countries that are in no other zone.' })
  countries?: string[] | null;
  @Field(() => [ShippingRateType], { description: 'The ways of shipping there.' })
  options!: ShippingRateType[];
}

@ObjectType({ description: 'What shipping costs.' })
@Allow('public')
export class ShippingRates {
  @Field(() => Int, { description: 'Counts its changes: pass it as `ifVersion`. 0: the one that a shop starts with.' })
  version!: number;
  @Field(() => [ShippingZoneType], { description: 'Where parcels go.' })
  zones!: ShippingZoneType[];
}

@ObjectType('TaxPlace', { description: 'A country, or a region where regions set the tax, and its rates.' })
@Allow('public')
export class TaxPlaceType {
  @Field(() => CountryCode, { description: 'The country.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'The region, by its code; null: the whole country.' })
  region?: string | null;
  @Field(() => Int, { description: 'In thousandths of a percent: 19000 is 19 %.' })
  standard!: number;
  @Field(() => Int, { description: 'In thousandths of a percent, of goods of the category REDUCED.' })
  reduced!: number;
}

@ObjectType({ description: 'The tax of destinations.' })
@Allow('public')
export class TaxRatesType {
  @Field(() => Int, { description: 'Counts its changes: pass it as `ifVersion`. 0: the one that a shop starts with.' })
  version!: number;
  @Field(() => [TaxPlaceType], { description: 'The destinations; the shop sends nowhere else.' })
  places!: TaxPlaceType[];
}

@ObjectType('Rates', { description: 'What shipping and tax cost; for staff.' })
@Allow('public')
export class RatesType {
  @Field(() => ShippingRates, { description: 'Of shipping.' })
  shipping!: ShippingRates;
  @Field(() => TaxRatesType, { description: 'Of tax.' })
  tax!: TaxRatesType;
}

@ObjectType({ description: 'The rates as they are now, or what to put right.' })
@Allow('public')
export class RatesPayload {
  @Field(() => RatesType, { nullable: true, description: 'The rates, saved.' })
  rates?: RatesType | null;
  @Field(() => [UserError], { description: 'Empty when they were saved.' })
  userErrors!: UserError[];
}

@InputType({ description: 'What a way of shipping costs up to a weight.' })
export class ShippingStepInput {
  @Field(() => Int, { nullable: true, description: 'Up to this weight; without: whatever it weighs.' })
  upToGrams?: number | null;
  @Field(() => SafeInt, { description: 'In minor units.' })
  price!: number;
}

@InputType({ description: 'One way of shipping to a zone.' })
export class ShippingRateInput {
  @Field(() => ID, { description: '1 to 32 small letters, digits and hyphens; its own in the zone.' })
  id!: string;
  @Field(() => String, { description: 'What shoppers see; 1 to 60 characters.' })
  name!: string;
  @Field(() => [ShippingStepInput], { description: 'By weight, lightest first; 1 to 20.' })
  steps!: ShippingStepInput[];
  @Field(() => SafeInt, { nullable: true, description: 'For nothing from this price of the goods on, in minor units.' })
  freeFrom?: number | null;
  @Field(() => Int, { description: 'At least so many days on the way.' })
  estimatedDaysMin!: number;
  @Field(() => Int, { description: 'At most so many days on the way.' })
  estimatedDaysMax!: number;
}

@InputType({ description: 'Countries with the same ways of shipping.' })
export class ShippingZoneInput {
  @Field(() => ID, { description: '1 to 32 small letters, digits and hyphens; its own in the table.' })
  id!: string;
  @Field(() => String, { description: 'For staff; 1 to 60 characters.' })
  name!: string;
  @Field(() => [CountryCode], { nullable: true, description: 'Without: all countries that are in no other zone.' })
  countries?: string[] | null;
  @Field(() => [ShippingRateInput], { description: '1 to 20.' })
  options!: ShippingRateInput[];
}

@InputType({ description: 'What shipping costs, whole: what is left out is not offered any more.' })
export class ShippingRatesInput {
  @Field(() => [ShippingZoneInput], { description: '1 to 50; a country is in one at most.' })
  zones!: ShippingZoneInput[];
  @Field(() => Int, { nullable: true, description: 'The version that was read; another one answers CONFLICT.' })
  ifVersion?: number | null;
}

@InputType({ description: 'A country or region and its rates.' })
export class TaxPlaceInput {
  @Field(() => CountryCode, { description: 'The country.' })
  country!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The region, by its code such as CA; without: the whole country.',
  })
  region?: string | null;
  @Field(() => Int, { description: 'In thousandths of a percent: 19000 is 19 %.' })
  standard!: number;
  @Field(() => Int, { description: 'In thousandths of a percent, of goods of the category REDUCED.' })
  reduced!: number;
}

@InputType({ description: 'The tax of destinations, whole: the shop does not send to what is left out.' })
export class TaxRatesInput {
  @Field(() => [TaxPlaceInput], { description: "At most 2,000; the shop's own place is among them." })
  places!: TaxPlaceInput[];
  @Field(() => Int, { nullable: true, description: 'The version that was read; another one answers CONFLICT.' })
  ifVersion?: number | null;
}
