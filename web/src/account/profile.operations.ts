import { graphql } from '../../generated';

export const ProfileQuery = graphql(`
  query Profile {
    me {
      id
      name
      email
      emailVerified
      phone
    }
  }
`);

export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      user {
        id
        name
        phone
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RequestEmailChange = graphql(`
  mutation RequestEmailChange($email: EmailAddress!, $password: String!) {
    requestEmailChange(email: $email, password: $password) {
      ok
      userErrors {
        code
        message
        field
      }
    }
  }
`);
