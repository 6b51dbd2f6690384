import { Link, useLocation } from "wouter";
import { useAccount } from "../api/queries";
import { useMessages } from "../i18n";

/** From the shelf to what belongs to it. */
export function ShelfNav() {
  const { t } = useMessages();
  const { data: account } = useAccount();
  const [path] = useLocation();
  const places = [
    ["/stories/", t.shelf.stories],
    ["/characters/", t.characters.title],
    ["/trash/", t.trash.title],
    ...(account?.sees_all ? [["/queue/", t.queue.title]] : []),
  ] as const;
  return (
    <nav className="shelf-nav" aria-label={t.shelf.title}>
      <ul>
        {places.map(([href, name]) => (
          <li key={href}>
            <Link href={href ?? ""} aria-current={path === href ? "page" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
