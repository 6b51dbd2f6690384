import { Link, useRoute } from "wouter";
import { useAccount } from "../api/queries";
import icon from "../assets/icon.svg";
import { useMessages } from "../i18n";
import { BookIcon, PersonIcon, ShelfIcon } from "./icons";
import { SettingsButton } from "./settings-button";

export function Header() {
  const { t } = useMessages();
  const { data: account } = useAccount();
  const signedOut = account && !account.username;
  // Who was sent a story has come for that.
  const [isShared] = useRoute("/shared/:key/");
  return (
    <header className="site-header">
      <Link className="logo" href="/">
        <img src={icon} alt="" width="36" height="36" />
        <span>StoryGen</span>
      </Link>
      {!isShared && (
        <nav aria-label={t.nav.label}>
          <ul>
            <Item href="/" label={t.nav.tell} icon={<BookIcon />} />
            <Item href="/stories/" label={t.nav.shelf} icon={<ShelfIcon />} />
            <Item
              href="/account/"
              label={signedOut ? t.nav.signIn : (account?.username ?? t.nav.account)}
              icon={<PersonIcon />}
            />
          </ul>
        </nav>
      )}
      <SettingsButton />
    </header>
  );
}

function Item({ href, label, icon }: { href: string; label: string; icon: React.ReactNode }) {
  const [here] = useRoute(href);
  return (
    <li>
      <Link className="nav-link" href={href} aria-current={here ? "page" : undefined}>
        {icon}
        <span>{label}</span>
      </Link>
    </li>
  );
}
