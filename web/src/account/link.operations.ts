import { graphql } from '../../generated';

export const VerifyEmail = graphql(`
  mutation VerifyEmail($token: String!) {
    answer: verifyEmail(token: $token) {
      user {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

export const ConfirmEmailChange = graphql(`
  mutation ConfirmEmailChange($token: String!) {
    answer: confirmEmailChange(token: $token) {
      user {
        id
        email
      }
      userErrors {
        message
      }
    }
  }
`);

export const ResendVerification = graphql(`
  mutation ResendVerification {
    resendVerificationEmail {
      ok
      userErrors {
        message
      }
    }
  }
`);

export const AskReset = graphql(`
  mutation AskReset($email: EmailAddress!) {
    requestPasswordReset(email: $email) {
      ok
      userErrors {
        message
      }
    }
  }
`);

/** Signs in as well. */
export const ResetPassword = graphql(`
  mutation ResetPassword($token: String!, $newPassword: String!) {
    answer: resetPassword(token: $token, newPassword: $newPassword) {
      accessToken
      accessTokenExpiresAt
      user {
        id
        name
        email
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
