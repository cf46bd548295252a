import { graphql } from '../../generated';

export const SavedAddressView = graphql(`
  fragment SavedAddress on Address {
    id
    name
    line1
    line2
    city
    region
    postalCode
    country
    phone
    isDefault
  }
`);

export const AddressesQuery = graphql(`
  query Addresses {
    me {
      id
      addresses {
        ...SavedAddress
      }
    }
  }
`);

export const SaveAddress = graphql(`
  mutation SaveAddress($input: AddressInput!) {
    saveAddress(input: $input) {
      user {
        id
        addresses {
          ...SavedAddress
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveAddress = graphql(`
  mutation RemoveAddress($id: ID!) {
    removeAddress(id: $id) {
      ok
      userErrors {
        message
      }
    }
  }
`);
