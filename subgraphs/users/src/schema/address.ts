import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { CountryCode } from '@shop/kit/scalars';

@ObjectType('Address', { description: 'Where somebody has things sent.' })
@Allow('public')
export class AddressType {
  @Field(() => ID, { description: 'For saveAddress and removeAddress.' })
  id!: string;
  @Field(() => String, { description: 'Who gets it.' })
  name!: string;
  @Field(() => String, { description: 'Street and number.' })
  line1!: string;
  @Field(() => String, { nullable: true, description: 'Floor, door or the like.' })
  line2!: string | null;
  @Field(() => String, { description: 'Town.' })
  city!: string;
  @Field(() => String, { nullable: true, description: 'State or province.' })
  region!: string | null;
  @Field(() => String, { description: 'Postal code.' })
  postalCode!: string;
  @Field(() => CountryCode, { description: 'Country.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'For the carrier.' })
  phone!: string | null;
  @Field(() => Boolean, { description: 'Whether a checkout begins with it; one of an account does.' })
  isDefault!: boolean;
}

@InputType({ description: 'An address as somebody types it.' })
export class AddressInput {
  @Field(() => ID, { nullable: true, description: 'Of the address to change; a new one is added without it.' })
  id?: string | null;
  @Field(() => String, { description: 'Who gets it: up to 200 characters.' })
  name!: string;
  @Field(() => String, { description: 'Street and number: up to 200 characters.' })
  line1!: string;
  @Field(() => String, { nullable: true, description: 'Floor, door or the like: up to 200 characters.' })
  line2?: string | null;
  @Field(() => String, { description: 'Town: up to 100 characters.' })
  city!: string;
  @Field(() => String, { nullable: true, description: 'State or province: up to 100 characters.' })
  region?: string | null;
  @Field(() => String, { description: 'Postal code: up to 20 characters.' })
  postalCode!: string;
  @Field(() => CountryCode, { description: 'Country.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'For the carrier: up to 40 characters.' })
  phone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True makes it the default instead of the one that is it.' })
  isDefault?: boolean | null;
}
