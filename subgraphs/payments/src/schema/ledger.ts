import { Field, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { Money } from '@shop/kit/values';

@ObjectType({ description: 'One account over the time asked for.' })
@Allow('public')
export class LedgerAccount {
  @Field(() => String, { description: 'Such as authorized_receivable.' })
  name!: string;
  @Field(() => Money, { description: 'What it was debited with.' })
  debit!: Money;
  @Field(() => Money, { description: 'What it was credited with.' })
  credit!: Money;
  @Field(() => Money, { description: 'debit − credit; below zero where more was credited.' })
  balance!: Money;
}

@ObjectType({ description: 'Double entry: debits equal credits, always.' })
@Allow('public')
export class LedgerReport {
  @Field(() => [LedgerAccount], { description: 'Every account with an entry in that time, by name.' })
  accounts!: LedgerAccount[];
  @Field(() => Boolean, { description: 'Whether debits equal credits over all accounts.' })
  balanced!: boolean;
}
