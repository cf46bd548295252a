import { ArgsType, Field, ID, Int } from 'type-graphql';
import { EmailAddress } from '@shop/kit/scalars';
import { FulfillmentLineInput } from './fulfillment';

const TOKEN = { nullable: true, description: 'Opens the order to a guest on any device.' };

@ArgsType()
export class OrderArgs {
  @Field(() => ID, { description: 'Which order.' })
  id!: string;
  @Field(() => String, TOKEN)
  accessToken?: string | null;
}

@ArgsType()
export class TrackOrderArgs {
  @Field(() => String, { description: 'Such as S-7K2M-9QXF; case does not matter.' })
  number!: string;
  @Field(() => EmailAddress, { description: 'The address that it was placed with.' })
  email!: string;
}

@ArgsType()
export class CancelOrderArgs {
  @Field(() => ID, { description: 'Which order.' })
  orderId!: string;
  @Field(() => String, TOKEN)
  accessToken?: string | null;
  @Field(() => String, { nullable: true, description: 'For colleagues.' })
  note?: string | null;
  @Field(() => [FulfillmentLineInput], {
    nullable: true,
    description: 'Which lines; without: all that was not shipped.',
  })
  lines?: FulfillmentLineInput[] | null;
}

@ArgsType()
export class OrderStatusArgs {
  @Field(() => ID, { description: 'Which order.' })
  orderId!: string;
  @Field(() => String, TOKEN)
  accessToken?: string | null;
  @Field(() => ID, { nullable: true, description: 'The id of the last OrderEvent that the client has seen.' })
  after?: string | null;
}

@ArgsType()
export class UserOrdersArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}
