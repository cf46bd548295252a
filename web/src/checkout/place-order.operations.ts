import { graphql } from '../../generated';

export const PlaceOrder = graphql(`
  mutation PlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      order {
        id
        number
        accessToken
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
