import { graphql } from '../../generated';

export const ExportData = graphql(`
  mutation ExportData {
    exportMyData {
      url
      userErrors {
        message
      }
    }
  }
`);

export const DeleteAccount = graphql(`
  mutation DeleteAccount($password: String!) {
    deleteAccount(password: $password) {
      ok
      userErrors {
        code
        message
        field
      }
    }
  }
`);
