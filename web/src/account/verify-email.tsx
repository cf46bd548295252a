import { VerifyEmail } from './link.operations';
import { MailedLink } from './mailed-link';

/** Confirms the address that an account has. */
const VerifyEmailPage = () => <MailedLink mutation={VerifyEmail} />;
export default VerifyEmailPage;
