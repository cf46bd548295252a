import { ConfirmEmailChange } from './link.operations';
import { MailedLink } from './mailed-link';

/** Confirms the address that an account is to have from now on. */
const ConfirmEmailPage = () => <MailedLink mutation={ConfirmEmailChange} />;
export default ConfirmEmailPage;
