import { graphql } from '../../generated';

export const SavedCardView = graphql(`
  fragment SavedCard on PaymentMethod {
    id
    brand
    last4
    expiryMonth
    expiryYear
    isDefault
  }
`);

export const CardsQuery = graphql(`
  query Cards {
    me {
      id
      name
      paymentMethods {
        ...SavedCard
      }
    }
  }
`);

export const SaveCard = graphql(`
  mutation SaveCard($token: String!) {
    savePaymentMethod(token: $token) {
      paymentMethod {
        ...SavedCard
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveCard = graphql(`
  mutation RemoveCard($id: ID!) {
    removePaymentMethod(id: $id) {
      ok
      userErrors {
        message
      }
    }
  }
`);
