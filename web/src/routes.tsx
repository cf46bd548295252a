import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Layout } from './shell/layout';

// Each page is loaded when it is first gone to.
const Home = lazy(() => import('./home/home'));
const Listing = lazy(() => import('./listing/listing'));
const Product = lazy(() => import('./product/product'));
const Checkout = lazy(() => import('./checkout/checkout'));
const Order = lazy(() => import('./order/order'));
const FindOrder = lazy(() => import('./order/find-order'));
const SignIn = lazy(() => import('./account/sign-in'));
const Register = lazy(() => import('./account/register'));
const Account = lazy(() => import('./account/account'));
const ConfirmEmail = lazy(() => import('./account/confirm-email'));
const VerifyEmail = lazy(() => import('./account/verify-email'));
const ForgotPassword = lazy(() => import('./account/forgot-password'));
const ResetPassword = lazy(() => import('./account/reset-password'));
const Profile = lazy(() => import('./account/profile'));
const YourData = lazy(() => import('./account/your-data'));
const Addresses = lazy(() => import('./address/addresses'));
const Cards = lazy(() => import('./card/cards'));
const Security = lazy(() => import('./account/security'));
const MyReviews = lazy(() => import('./review/my-reviews'));
const Notifications = lazy(() => import('./notification/notifications'));
const Preferences = lazy(() => import('./notification/preferences'));
const NotFound = lazy(() => import('./shell/not-found'));

/** The pages of the shop. Declared, not given to a data router: that one alone would be a sixth of the first script. */
export function Pages() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route path="/" element={<Home />} />
        <Route path="/products" element={<Listing />} />
        <Route path="/c/:category" element={<Listing />} />
        <Route path="/p/:slug" element={<Product />} />
        <Route path="/checkout/:step?" element={<Checkout />} />
        <Route path="/orders/find" element={<FindOrder />} />
        <Route path="/orders/:id" element={<Order />} />
        <Route path="/sign-in" element={<SignIn />} />
        <Route path="/register" element={<Register />} />
        <Route path="/verify-email" element={<VerifyEmail />} />
        <Route path="/confirm-email" element={<ConfirmEmail />} />
        <Route path="/forgot-password" element={<ForgotPassword />} />
        <Route path="/reset-password" element={<ResetPassword />} />
        <Route path="/account" element={<Account />} />
        <Route path="/account/profile" element={<Profile />} />
        <Route path="/account/addresses" element={<Addresses />} />
        <Route path="/account/cards" element={<Cards />} />
        <Route path="/account/data" element={<YourData />} />
        <Route path="/account/security" element={<Security />} />
        <Route path="/account/reviews" element={<MyReviews />} />
        <Route path="/account/notifications" element={<Notifications />} />
        <Route path="/account/preferences" element={<Preferences />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
