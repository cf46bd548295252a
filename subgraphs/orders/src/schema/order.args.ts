import { ArgsType, Field, ID, Int } from 'type-graphql';
import { EmailAddress } from '@shop/kit/scalars';

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
}

@ArgsType()
export class OrderStatusArgs extends CancelOrderArgs {
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
