import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';

@ObjectType({ description: 'One value of a facet, with how many products have it.' })
@Allow('public')
export class FacetValue {
  @Field(() => String, {
    description: 'As the filter takes it; a price range is "min-max" in minor units, the last "min-".',
  })
  value!: string;
  @Field(() => String, { description: 'To show.' })
  label!: string;
  @Field(() => Int, {
    description: 'How many it leaves; it follows the query and every filter but that of its own facet.',
  })
  count!: number;
  @Field(() => Boolean, { description: 'Whether the list is narrowed to it now.' })
  selected!: boolean;
}

@ObjectType({ description: 'What a list can be narrowed by.' })
@Allow('public')
export class Facet {
  @Field(() => String, {
    description: 'category, brand, price, rating, inStock, or attributes.NAME for an attribute or option.',
  })
  field!: string;
  @Field(() => String, { description: 'To show.' })
  label!: string;
  @Field(() => [FacetValue], { description: 'Values that some product has, the commonest first; at most 100.' })
  values!: FacetValue[];
}
