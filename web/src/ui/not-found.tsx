import { Link } from "wouter";
import { useMessages } from "../i18n";
import { useTitle } from "./use-title";

export function NotFound() {
  const { t } = useMessages();
  useTitle(t.problem.notFound);
  return (
    <div className="notice-page">
      <h1>{t.problem.notFound}</h1>
      <p>{t.problem.notFoundLead}</p>
      <Link className="button primary" href="/">
        {t.problem.home}
      </Link>
    </div>
  );
}
